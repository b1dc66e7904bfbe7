import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { RadioGroup } from '@/components/ui/radio-group';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { feedGrains } from '@/server/feed/feed.schemas';
import { dimensionNames } from '@/server/metric/metric.schemas';
import type { FeedChoices } from './feed-choices';
import type { FeedPrefill } from './feed-prefill';

/** Which figures: metric, scope, periods and breakdown. */
export function MetricFields({
  choices: { metrics, teams },
  prefill,
  errorOf,
}: {
  choices: FeedChoices;
  prefill: FeedPrefill | null;
  errorOf: (field: string) => string | undefined;
}) {
  const t = useTranslations('feed');
  const locale = useLocale();
  const [metric, setMetric] = useState(prefill?.metric ?? metrics[0]?.id ?? '');
  const [window, setWindow] = useState('last');
  const dimensions = (metrics.find(({ id }) => id === metric)?.dimensions ?? []).map((value) => ({
    value,
    label: dimensionNames[value][locale],
  }));
  const divided = [{ value: '', label: t('notDivided') }, ...dimensions];
  return (
    <>
      <SelectField
        name="metric"
        label={t('metric')}
        value={metric}
        onChange={({ target }) => setMetric(target.value)}
        options={metrics.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorOf('metrics')}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <SelectField
          optional
          name="team"
          label={t('scope')}
          defaultValue={prefill?.team}
          options={teams}
        />
        <SelectField
          name="grain"
          label={t('grain')}
          defaultValue={prefill?.grain ?? 'month'}
          options={feedGrains.map((value) => ({ value, label: t(`grains.${value}`) }))}
        />
        <SelectField
          optional
          key={`by ${metric}`}
          name="by"
          label={t('by')}
          defaultValue={prefill?.by[0]}
          options={divided}
        />
        <SelectField
          optional
          key={`and ${metric}`}
          name="and"
          label={t('and')}
          defaultValue={prefill?.by[1]}
          options={divided}
        />
      </div>
      <RadioGroup
        inline
        name="window"
        label={t('window')}
        value={window}
        onValueChange={setWindow}
        options={(['last', 'range'] as const).map((value) => ({
          value,
          label: t(`windows.${value}`),
        }))}
      />
      {window === 'last' ? (
        <TextField
          name="last"
          label={t('last')}
          type="number"
          min={1}
          max={400}
          defaultValue={12}
          error={errorOf('last')}
        />
      ) : (
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <TextField name="from" label={t('from')} type="date" error={errorOf('from')} />
          <TextField
            optional
            name="to"
            label={t('to')}
            help={t('toHelp')}
            type="date"
            error={errorOf('to')}
          />
        </div>
      )}
    </>
  );
}
