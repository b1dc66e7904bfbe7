import type { Locale } from '@/server/i18n/locales';

export type TypedProblem = 'notNumber' | 'ambiguous' | 'tooPrecise';
/** An exact decimal text, nothing, or why it can't be told. */
export type TypedNumber =
  | { readonly value: string | null; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: TypedProblem };

const MOST_DECIMALS = 8;
const groups: Record<Locale, RegExp> = {
  fr: /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
  en: /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
};
const other: Record<Locale, Locale> = { fr: 'en', en: 'fr' };

const exact = (text: string, locale: Locale): string =>
  locale === 'fr' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');

/**
 * What somebody types or pastes as a number, in the reader's own way of writing or, where that can
 * mean nothing else, in the other one: '1 234,5', '1,234.5' and the point of a numeric keypad.
 */
export function readTyped(written: string, locale: Locale): TypedNumber {
  const text = written.replaceAll(/[\s'’€$£]/gu, '').replace(/^−/, '-');
  if (text === '') return { value: null };
  const read = valueOf(text, locale);
  if (typeof read !== 'string') return read;
  const [, decimals = ''] = read.split('.');
  return decimals.length > MOST_DECIMALS ? { problem: 'tooPrecise' } : { value: read };
}

function valueOf(text: string, locale: Locale): string | { readonly problem: TypedProblem } {
  const mark = locale === 'fr' ? ',' : '.';
  const [whole = '', decimals] = text.split(mark);
  const isPlain = /^-?\d+$/.test(whole) && (decimals === undefined || /^\d+$/.test(decimals));
  if (isPlain && text.split(mark).length <= 2) return exact(text, locale);
  // 1.234 in French is either; 1.234.567 and 1.234,5 are not
  if (locale === 'fr' && /^-?\d{1,3}\.\d{3}$/.test(text)) return { problem: 'ambiguous' };
  if (groups[locale].test(text)) return exact(text, locale);
  if (locale === 'fr' && /^-?\d+\.\d+$/.test(text)) return text;
  const foreign = groups[other[locale]];
  if (foreign.test(text) && text.includes(mark)) return exact(text, other[locale]);
  return { problem: 'notNumber' };
}

/** An exact decimal as it is typed: without groups, with the reader's decimal mark. */
export function asTyped(value: string | null, locale: Locale): string {
  if (value === null) return '';
  return locale === 'fr' ? value.replace('.', ',') : value;
}
