import type { useTranslations } from 'next-intl';
import { formatDate } from '@/components/format';
import type { Locale } from '@/server/i18n/locales';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { Reason } from '@/server/dataset/engine/reason';

type Translate = ReturnType<typeof useTranslations<'dataset'>>;
type Key = Parameters<Translate>[0];

// their parameters are civil dates and nothing else
const hasDates: ReadonlySet<Reason['code']> = new Set(['closedBeforeCreated', 'leftBeforeHired']);

/** A field's name in the reader's language; the field itself where it has none. */
export function fieldText(t: Translate, type: RecordType | null, field: string): string {
  const key = `fields.${type ?? 'deal'}.${field}` as Key;
  return t.has(key) ? t(key) : field;
}

/** Why a row is rejected, in one sentence. */
export function reasonText(
  t: Translate,
  locale: Locale,
  type: RecordType | null,
  { code, field, params }: Reason,
): string {
  const name = field ? fieldText(t, type, field) : '';
  const shown: [string, string | number][] = hasDates.has(code)
    ? Object.entries(params).map(([key, day]) => [key, formatDate(String(day), locale)])
    : Object.entries(params);
  return t(`reasons.${code}` as Key, { field: name, ...Object.fromEntries(shown) });
}
