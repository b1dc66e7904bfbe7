'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SelectField } from '@/components/ui/select-field';
import { isLocale, locales, type Locale } from '@/server/i18n/locales';
import { withOption, type SettingsOptions } from './settings-options';

export const languageNames: Record<Locale, string> = { en: 'English', fr: 'Français' };

export interface SettingsValues {
  locale: Locale;
  currency: string;
  timeZone: string;
}

/** Language, currency and time zone, each with a value from the beginning. */
export function SettingsFields({
  values,
  onChange,
  options,
  isCurrencyLocked = false,
  errorOf,
}: {
  values: SettingsValues;
  onChange: (change: Partial<SettingsValues>) => void;
  options: SettingsOptions;
  /** there are records, with amounts in the currency */
  isCurrencyLocked?: boolean;
  errorOf?: (field: string) => ReactNode;
}) {
  const t = useTranslations('organisation');
  return (
    <>
      <SelectField
        label={t('fields.locale')}
        help={t('help.locale')}
        value={values.locale}
        onChange={({ target }) => isLocale(target.value) && onChange({ locale: target.value })}
        options={locales.map((locale) => ({ value: locale, label: languageNames[locale] }))}
        error={errorOf?.('locale')}
      />
      <SelectField
        label={t('fields.currency')}
        help={t(isCurrencyLocked ? 'help.currencyLocked' : 'help.currency')}
        disabled={isCurrencyLocked}
        value={values.currency}
        onChange={({ target }) => onChange({ currency: target.value })}
        options={options.currencies}
        error={errorOf?.('currency')}
      />
      <SelectField
        label={t('fields.timeZone')}
        help={t(isCurrencyLocked ? 'help.timeZoneMoves' : 'help.timeZone')}
        value={values.timeZone}
        onChange={({ target }) => onChange({ timeZone: target.value })}
        options={withOption(options.timeZones, values.timeZone)}
        error={errorOf?.('timeZone')}
      />
    </>
  );
}
