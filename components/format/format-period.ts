import en from '@/messages/en/format.json';
import fr from '@/messages/fr/format.json';
import type { Locale } from '@/server/i18n/locales';
import { formatDate } from './format-date';

/** Which of a calendar's years are fiscal ones: none, all but those of weeks, or all. */
export type FiscalLabels = boolean | 'weeks';

export type PeriodLabelOptions = {
  /** The fiscal year does not start in January: years and quarters say so; 'weeks': weeks too. */
  fiscal?: FiscalLabels;
  /** For axes: `mars`, `T1`. */
  short?: boolean;
};

const words = { fr: fr.period, en: en.period };

/**
 * A period's key in words: `2017` → `2017` · `Exercice 2017`, `2017-Q1` → `T1 2017`,
 * `2017-03` → `mars 2017`, `2017-P03` → `P3 ex. 2017`, also halves (`-H1`), weeks (`-W05`) and days.
 * An unknown key is itself.
 */
export function formatPeriodLabel(key: string, locale: Locale, options: PeriodLabelOptions = {}) {
  const match = /^(\d{4})(?:-(?:([QHPW])(\d{1,2})|(\d{2})(-\d{2})?))?$/.exec(key);
  if (!match) return key;
  const [, year = '', letter, ordinal, month, day] = match;
  if (day) return formatDate(key, locale);
  if (month) return formatMonth(year, month, locale, options.short ?? false);
  const terms = words[locale];
  if (!letter) return options.fiscal ? `${terms.fiscalYear}${year}` : year;
  const names = { Q: terms.quarter, H: terms.half, P: terms.month, W: terms.week };
  const part = `${names[letter as keyof typeof names]}${Number(ordinal)}`;
  if (options.short) return part;
  const isFiscal = letter === 'P' || (letter === 'W' ? options.fiscal === 'weeks' : options.fiscal);
  return `${part} ${isFiscal ? terms.fiscalIn : ''}${year}`;
}

function formatMonth(year: string, month: string, locale: Locale, short: boolean): string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(short ? { month: 'short' } : { month: 'long', year: 'numeric' }),
  });
  return format.format(new Date(`${year}-${month}-01T00:00:00Z`));
}
