'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SelectField } from '@/components/ui/select-field';
import { SettingsFields, type SettingsValues } from './settings-fields';
import type { SettingsOptions } from './settings-options';

export interface CreationValues extends SettingsValues {
  fiscalYearStartMonth: number;
}

/** What a new organisation begins with; years of weeks are chosen in its settings later. */
export function CreationFields({
  values,
  onChange,
  options,
  errorOf,
}: {
  values: CreationValues;
  onChange: (change: Partial<CreationValues>) => void;
  options: SettingsOptions;
  errorOf?: (field: string) => ReactNode;
}) {
  const t = useTranslations('organisation');
  return (
    <>
      <SettingsFields values={values} onChange={onChange} options={options} errorOf={errorOf} />
      <SelectField
        label={t('fields.fiscalYearStartMonth')}
        help={t('help.fiscalYearStartMonth')}
        value={String(values.fiscalYearStartMonth)}
        onChange={({ target }) => onChange({ fiscalYearStartMonth: Number(target.value) })}
        options={options.months}
        error={errorOf?.('fiscalYearStartMonth')}
      />
    </>
  );
}
