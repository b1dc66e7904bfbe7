import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { directions, metricFamilies, metricKinds, units } from '@/server/metric/own-metric.schemas';
import { identifierOf, type OwnMetricValues, type Unit } from './own-metric-values';

interface Props {
  values: OwnMetricValues;
  onChange: (changes: Partial<OwnMetricValues>) => void;
  errorOf: (field: string) => ReactNode;
}

/** How an own metric is called and described; its identifier only while it is new. */
export function OwnMetricNames({ values, onChange, errorOf, isNew }: Props & { isNew: boolean }) {
  const t = useTranslations('formula.form');
  const locale = useLocale();
  const languages = locale === 'fr' ? (['Fr', 'En'] as const) : (['En', 'Fr'] as const);
  return (
    <div className="grid items-start gap-5 md:grid-cols-2">
      {languages.map((language, index) => (
        <TextField
          key={language}
          label={t(`name${language}`)}
          help={index === 1 ? t('nameHelp') : undefined}
          optional={index === 1}
          maxLength={120}
          value={values[`name${language}`]}
          onChange={({ target }) => onChange({ [`name${language}`]: target.value })}
          error={errorOf(`name${language}`)}
        />
      ))}
      {languages.map((language) => (
        <TextareaField
          key={language}
          label={t(`definition${language}`)}
          optional
          rows={2}
          maxLength={1000}
          value={values[`definition${language}`]}
          onChange={({ target }) => onChange({ [`definition${language}`]: target.value })}
          error={errorOf(`definition${language}`)}
        />
      ))}
      {isNew ? (
        <TextField
          label={t('id')}
          help={t('idHelp')}
          maxLength={60}
          value={identifierOf(values)}
          onChange={({ target }) => onChange({ metric: target.value })}
          error={errorOf('metric')}
        />
      ) : null}
    </div>
  );
}

/** What an own metric is shown in and how it is sorted. */
export function OwnMetricKind({
  values,
  onChange,
  errorOf,
  unit,
}: Props & {
  /** the one that holds: chosen, or the formula's */
  unit: Unit;
}) {
  const t = useTranslations('formula');
  const families = useTranslations('explanation.catalogue.families');
  return (
    <div className="grid gap-5 sm:grid-cols-2 xl:grid-cols-4">
      <SelectField
        label={t('form.unit')}
        value={unit}
        onChange={({ target }) =>
          onChange({ unit: units.find((known) => known === target.value) ?? null })
        }
        options={units.map((value) => ({ value, label: t(`units.${value}`) }))}
        error={errorOf('unit')}
      />
      <SelectField
        label={t('form.direction')}
        value={values.direction}
        onChange={({ target }) =>
          onChange({ direction: directions.find((known) => known === target.value) })
        }
        options={directions.map((value) => ({ value, label: t(`directions.${value}`) }))}
      />
      <SelectField
        label={t('form.family')}
        value={values.family}
        onChange={({ target }) =>
          onChange({ family: metricFamilies.find((known) => known === target.value) })
        }
        options={metricFamilies.map((value) => ({ value, label: families(value) }))}
      />
      <SelectField
        label={t('form.kind')}
        value={values.kind}
        onChange={({ target }) =>
          onChange({ kind: metricKinds.find((known) => known === target.value) })
        }
        options={metricKinds.map((value) => ({ value, label: t(`form.${value}`) }))}
      />
    </div>
  );
}
