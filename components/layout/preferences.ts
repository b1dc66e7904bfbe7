import { localeCookie, type Locale } from '@/server/i18n/locales';
import { railCookie, themeCookie, type ThemeChoice } from './theme';

const yearSeconds = 31_536_000;

function writeCookie(name: string, value: string, maxAgeSeconds: number) {
  const secure = window.location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${name}=${value}; Path=/; Max-Age=${maxAgeSeconds}; SameSite=Lax${secure}`;
}

/** Remembers the language in this browser; the caller refreshes the page. */
export function rememberLocale(locale: Locale) {
  writeCookie(localeCookie, locale, yearSeconds);
}

/** Applies the theme at once and remembers it in this browser. */
export function chooseTheme(choice: ThemeChoice) {
  if (choice === 'system') {
    writeCookie(themeCookie, '', 0);
    delete document.documentElement.dataset.theme;
    return;
  }
  writeCookie(themeCookie, choice, yearSeconds);
  document.documentElement.dataset.theme = choice;
}

export function rememberRail(isNarrow: boolean) {
  writeCookie(railCookie, isNarrow ? 'narrow' : 'wide', yearSeconds);
}
