import type { SelectOption } from '@/components/ui/select-field';

const COMMON_CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'JPY'];

export interface SettingsOptions {
  readonly currencies: SelectOption[];
  readonly timeZones: SelectOption[];
  readonly months: SelectOption[];
}

/**
 * What one may choose from, named in the reader's language. Made on the server only: browsers know
 * other lists of zones and currencies.
 */
export function settingsOptions(locale: string): SettingsOptions {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const codes = Intl.supportedValuesOf('currency').filter(
    (code) => !COMMON_CURRENCIES.includes(code),
  );
  return {
    currencies: [...COMMON_CURRENCIES, ...codes].map((code) => ({
      value: code,
      label: `${code} · ${names.of(code) ?? code}`,
    })),
    timeZones: ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => ({
      value: zone,
      label: zone.replaceAll('_', ' '),
    })),
    months: Array.from({ length: 12 }, (_, index) => ({
      value: String(index + 1),
      label: month.format(Date.UTC(2000, index, 1)),
    })),
  };
}

/** The options with `value` among them: a browser may name a zone that the server doesn't list. */
export function withOption(options: readonly SelectOption[], value: string): SelectOption[] {
  const isListed = options.some((option) => option.value === value);
  return isListed ? [...options] : [{ value, label: value }, ...options];
}
