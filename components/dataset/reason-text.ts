import type { useTranslations } from 'next-intl';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { Reason } from '@/server/dataset/engine/reason';

type Translate = ReturnType<typeof useTranslations<'dataset'>>;
type Key = Parameters<Translate>[0];

/** A field's name in the reader's language; the field itself where it has none. */
export function fieldText(t: Translate, type: RecordType | null, field: string): string {
  const key = `fields.${type ?? 'deal'}.${field}` as Key;
  return t.has(key) ? t(key) : field;
}

/** Why a row is rejected, in one sentence. */
export function reasonText(t: Translate, type: RecordType | null, reason: Reason): string {
  const field = reason.field ? fieldText(t, type, reason.field) : '';
  return t(`reasons.${reason.code}` as Key, { field, ...reason.params });
}
