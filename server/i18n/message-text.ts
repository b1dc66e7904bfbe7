import { createTranslator } from 'next-intl';
import type { Locale } from './locales';
import { messages } from './messages';

function translatorOf(locale: Locale) {
  return createTranslator<typeof messages.en>({
    locale,
    messages: { ...messages.en, ...messages[locale] },
    timeZone: 'UTC',
  });
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
