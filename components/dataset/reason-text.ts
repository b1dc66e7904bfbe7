import type { useTranslations } from 'next-intl';
import { formatDate } from '@/components/format';
import type { Locale } from '@/server/i18n/locales';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { Reason } from '@/server/dataset/engine/reason';

type Translate = ReturnType<typeof useTranslations<'dataset'>>;
type Key = Parameters<Translate>[0];

const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;
// of these, parameters that look like civil dates are such
const hasDates: ReadonlySet<Reason['code']> = new Set([
  'closedBeforeCreated',
  'leftBeforeHired',
  'endBeforeStart',
  'noRateOn',
]);

/** A field's name in the reader's language; the field itself where it has none. */
export function fieldText(t: Translate, type: RecordType | null, field: string): string {
  const own = `fields.${type ?? 'deal'}.${field}` as Key;
  const any = `fields.any.${field}` as Key;
  if (t.has(own)) return t(own);
  return t.has(any) ? t(any) : field;
}

/** What a value of a choice, or of a yes-or-no field, is called; the value itself where it is free. */
export function choiceText(t: Translate, value: string): string {
  const key = `choices.${value}` as Key;
  return /^[a-z_]+$/.test(value) && t.has(key) ? t(key) : value;
}

/** Why a row is rejected, in one sentence. */
export function reasonText(
  t: Translate,
  locale: Locale,
  type: RecordType | null,
  { code, field, params }: Reason,
): string {
  const name = field ? fieldText(t, type, field) : '';
  const shown = Object.entries(params).map(([key, value]): [string, string | number] => {
    const isDate = hasDates.has(code) && CIVIL_DATE.test(String(value));
    return [key, isDate ? formatDate(String(value), locale) : value];
  });
  return t(`reasons.${code}` as Key, { field: name, ...Object.fromEntries(shown) });
}
