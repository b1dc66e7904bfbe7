import { createTranslator } from 'next-intl';
import { z } from 'zod';
import type { Locale } from './locales';
import { messages, type Messages } from './messages';

// messages.test.ts holds both languages to the same keys
const texts = z.custom<Messages>((value) => typeof value === 'object');

function translatorOf(locale: Locale) {
  return createTranslator({ locale, messages: texts.parse(messages[locale]), timeZone: 'UTC' });
}

const translators = new Map<Locale, ReturnType<typeof translatorOf>>();

/** The text of a message code outside of pages, or null where there is none. */
export function messageText(
  locale: Locale,
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): string | null {
  const t = translators.get(locale) ?? translatorOf(locale);
  translators.set(locale, t);
  type Key = Parameters<typeof t>[0];
  return t.has(code as Key) ? t(code as Key, params) : null;
}
