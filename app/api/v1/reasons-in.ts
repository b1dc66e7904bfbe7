import { createTranslator } from 'next-intl';
import { reasonText } from '@/components/dataset/reason-text';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { Reason } from '@/server/dataset/engine/reason';
import type { Locale } from '@/server/i18n/locales';
import { messages } from '@/server/i18n/messages';

/** Says why a record is rejected, in one sentence of a language. */
export function reasonsIn(locale: Locale): (type: RecordType | null, reason: Reason) => string {
  const { dataset } = { ...messages.en, ...messages[locale] };
  const t = createTranslator({ locale, messages: { dataset }, namespace: 'dataset' });
  return (type, reason) => reasonText(t, locale, type, reason);
}
