'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState, type SyntheticEvent } from 'react';
import { reasonText } from '@/components/dataset/reason-text';
import { ChangeError } from '@/components/layout/change-error';
import { textIn } from '@/components/layout/form-values';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { measured, measuredNames, type Measured } from '@/server/dataset/entry/entry.schemas';
import type { EntryOutcome } from '@/server/dataset/entry/log-activity';
import type { ScopeRow } from '@/server/dataset/entry/measured-scopes';
import { asTyped, readTyped } from './typed-number';

interface Props {
  org: string;
  currency: string;
  scopes: readonly ScopeRow[];
  today: string;
}

/** One measurement: what, how much, when and of whom. */
export function MeasurementForm({ org, currency, scopes, today }: Props) {
  const t = useTranslations('entry.measurement');
  const grid = useTranslations('entry.grid');
  const names = useTranslations('entry.measured');
  const dataset = useTranslations('dataset');
  const trpc = useTRPC();
  const locale = useLocale();
  const [metric, setMetric] = useState<Measured>(measuredNames[0] ?? 'website_visits');
  const [place, setPlace] = useState('0');
  const [value, setValue] = useState('');
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState<string>();
  const scope = scopes[Number(place)];
  const settle = (outcome: EntryOutcome) => {
    if (outcome.outcome === 'rejected') {
      const reasons = outcome.reasons.map((each) =>
        reasonText(dataset, locale, 'measurement', each),
      );
      setProblem(reasons.join(' '));
      return;
    }
    setSaved(t('saved', { metric: names(metric), value, scope: scope?.name ?? '' }));
    setValue('');
  };
  const { change, isPending, error, errorOf } = useChange(
    trpc.entry.logMeasurement.mutationOptions(),
    settle,
  );
  if (!scope) return <EmptyState>{grid('nobody')}</EmptyState>;
  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSaved(undefined);
    const read = readTyped(value, locale);
    const measuredAt = textIn(new FormData(event.currentTarget), 'measuredAt');
    if (read.value === undefined || read.value === null) {
      setProblem(t('invalid', { example: asTyped('1234.5', locale) }));
      return;
    }
    setProblem(undefined);
    change({ org, metric, value: read.value, measuredAt, scope: scope.scope });
  };
  const group = (kind: 'team' | 'person', label: string) => {
    const members = scopes.flatMap((each, index) =>
      each.scope.kind === kind ? [{ each, index }] : [],
    );
    if (members.length === 0) return null;
    return (
      <optgroup label={label}>
        {members.map(({ each, index }) => (
          <option key={index} value={index}>
            {each.name}
          </option>
        ))}
      </optgroup>
    );
  };
  const { unit, kind } = measured[metric];
  return (
    <form className="grid gap-5" onSubmit={onSubmit}>
      <ChangeError error={error} />
      {saved ? <Notice tone="success">{saved}</Notice> : null}
      <SelectField
        label={t('metric')}
        help={`${grid(`units.${unit}`, { currency })}, ${grid(kind === 'taken' ? 'sum' : 'level')}`}
        value={metric}
        onChange={({ target }) =>
          setMetric(measuredNames.find((name) => name === target.value) ?? metric)
        }
        options={measuredNames.map((name) => ({ value: name, label: names(name) }))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label={t('value')}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          onChange={({ target }) => setValue(target.value)}
          error={problem ?? errorOf('value')}
        />
        <TextField
          label={t('when')}
          name="measuredAt"
          type="date"
          defaultValue={today}
          error={errorOf('measuredAt')}
        />
      </div>
      <SelectField
        label={t('scope')}
        value={place}
        onChange={({ target }) => setPlace(target.value)}
        error={errorOf('scope')}
      >
        {scopes.map((each, index) =>
          each.scope.kind === 'organisation' ? (
            <option key={index} value={index}>
              {t('organisation')}
            </option>
          ) : null,
        )}
        {group('team', t('teams'))}
        {group('person', t('people'))}
      </SelectField>
      <SubmitButton className="min-h-12" pending={isPending}>
        {t('save')}
      </SubmitButton>
    </form>
  );
}
