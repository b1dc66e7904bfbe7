import { formatNumber } from '@/components/format';
import type { Locale } from '@/server/i18n/locales';

/** A rate with all of its digits. */
export function rateText(rate: string, locale: Locale): string {
  return formatNumber(rate, locale, { fractionDigits: rate.split('.')[1]?.length ?? 0 });
}

/** '1 USD = 0.9235 EUR' */
export function rateSentence(
  currency: string,
  rate: string,
  organisationCurrency: string,
  locale: Locale,
): string {
  return `1 ${currency} = ${rateText(rate, locale)} ${organisationCurrency}`;
}
