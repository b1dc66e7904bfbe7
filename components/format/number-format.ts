import type { Locale } from '@/server/i18n/locales';
import { noValue, numericText, type DecimalText } from './decimal-text';

export const narrowSpace = '\u202F';
const minus = '\u2212';

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

/**
 * Formats an exact decimal without passing through a float. Every space becomes a narrow no-break
 * one, the sign a true minus, and compact units stand next to their currency (`10,0 M€`).
 */
export function formatExact(
  value: DecimalText,
  locale: Locale,
  options: Intl.NumberFormatOptions,
): string {
  if (value === null) return noValue;
  const parts = numberFormat(locale, options).formatToParts(numericText(value));
  return parts
    .filter((part, index) => part.type !== 'literal' || parts[index - 1]?.type !== 'compact')
    .map((part) => (part.type === 'minusSign' ? minus : part.value))
    .join('')
    .replace(/[\s\u00A0]/g, narrowSpace);
}

/** Whether the value shows as zero; such a value takes no sign. */
export function signDisplay(signed: boolean | undefined): Intl.NumberFormatOptions['signDisplay'] {
  return signed ? 'exceptZero' : 'negative';
}
