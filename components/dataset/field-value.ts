import type { useTranslations } from 'next-intl';
import { formatDate, formatDateTime, formatNumber } from '@/components/format';
import type { Locale } from '@/server/i18n/locales';
import { definitions, type RecordType } from '@/server/dataset/dataset.schemas';
import { choiceText } from './reason-text';

type Translate = ReturnType<typeof useTranslations<'dataset'>>;

const STATUSES = ['open', 'won', 'lost'] as const;

/** What a record's value is shown as in the reader's language; null where there is none. */
export function fieldValueText(
  t: Translate,
  locale: Locale,
  type: RecordType,
  field: string,
  value: string | null | undefined,
): string | null {
  if (!value) return null;
  const kind = definitions[type].fields.find(({ name }) => name === field)?.kind;
  if (kind === 'date') {
    return value.includes('T')
      ? formatDateTime(value, locale, Intl.DateTimeFormat().resolvedOptions().timeZone)
      : formatDate(value, locale);
  }
  if (kind === 'decimal' || kind === 'integer') return formatNumber(value, locale);
  const status = kind === 'status' ? STATUSES.find((known) => known === value) : undefined;
  if (status) return t(`stages.${status}`);
  if (kind === 'boolean') return choiceText(t, value.startsWith('t') ? 't' : 'f');
  return kind === 'choice' ? choiceText(t, value) : value;
}
