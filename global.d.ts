import type { Locale } from '@/server/i18n/locales';
import type { Messages } from '@/server/i18n/messages';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
