'use client';

import { useLocale } from 'next-intl';
import { useRouter } from 'next/navigation';
import { MenuChoice } from '@/components/ui/menu';
import { Button } from '@/components/ui/button';
import { isLocale, locales, type Locale } from '@/server/i18n/locales';
import { rememberLocale } from './preferences';

const names: Record<Locale, string> = { fr: 'Français', en: 'English' };

function useLocaleChoice() {
  const router = useRouter();
  return (value: string) => {
    if (!isLocale(value)) return;
    rememberLocale(value);
    router.refresh();
  };
}

/** As a choice inside a menu. */
export function LanguageChoices() {
  const choose = useLocaleChoice();
  return (
    <MenuChoice
      value={useLocale()}
      onValueChange={choose}
      options={locales.map((locale) => ({ value: locale, label: names[locale], lang: locale }))}
    />
  );
}

/** As one button that names the other language, for pages without an account. */
export function LanguageSwitch() {
  const choose = useLocaleChoice();
  const other: Locale = useLocale() === 'fr' ? 'en' : 'fr';
  return (
    <Button tone="quiet" size="small" lang={other} onClick={() => choose(other)}>
      {names[other]}
    </Button>
  );
}
