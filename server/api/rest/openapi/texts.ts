import type { Locale } from '@/server/i18n/locales';
import { messageText } from '@/server/i18n/message-text';

/** A text of the reference in the language of the document. */
export type ReferenceText = (
  key: string,
  params?: Readonly<Record<string, string | number>>,
) => string;

/** The texts of one language; a key that has none is a mistake of ours. */
export function referenceTexts(locale: Locale): ReferenceText {
  return (key, params) => {
    const text = messageText(locale, `reference.${key}`, params);
    if (text === null) throw new Error(`reference.${key} has no text`);
    return text;
  };
}
