import type { FieldDefinition } from '@/server/dataset/engine/record-type/definition';
import type { Locale } from '@/server/i18n/locales';

/** An instant as a field for date and time shows it, in the organisation's zone. */
export function localDateTime(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hour12: false },
  });
  return format.format(new Date(instant)).replace(' ', 'T');
}

/** A machine's text as it stands in its input. */
export function inputText(
  { kind }: FieldDefinition,
  value: string | null,
  locale: Locale,
  timeZone: string,
): string {
  if (value === null) return '';
  if (kind === 'decimal' && locale === 'fr') return value.replace('.', ',');
  return kind === 'date' && value.includes('T') ? localDateTime(value, timeZone) : value;
}

/** What was typed as the machine's text; null where nothing was. */
export function typedText({ kind }: FieldDefinition, typed: string, locale: Locale): string | null {
  const text = typed.trim();
  if (text === '') return null;
  if (kind !== 'decimal' && kind !== 'integer') return text;
  const number = text.replaceAll(/\s/g, '');
  return locale === 'fr' && !number.includes('.') ? number.replace(',', '.') : number;
}
