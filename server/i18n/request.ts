import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, isLocale, localeCookie, preferredLocale } from './locales';
import { messages } from './messages';

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const locale = isLocale(chosen)
    ? chosen
    : (preferredLocale((await headers()).get('accept-language')) ?? defaultLocale);
  return { locale, messages: messages[locale], timeZone: 'UTC' };
});
