'use client';

import { Moon, Sun, SunMoon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuChoice, MenuLabel } from '@/components/ui/menu';
import { chooseTheme } from './preferences';
import type { ThemeChoice } from './theme';

const icons = { light: Sun, dark: Moon, system: SunMoon };

function isChoice(value: string): value is ThemeChoice {
  return value in icons;
}

/** Held in one place so that every menu that shows it behaves the same. */
export function useThemeChoice(initial: ThemeChoice) {
  const [choice, setChoice] = useState(initial);
  const choose = (value: string) => {
    if (!isChoice(value)) return;
    chooseTheme(value);
    setChoice(value);
  };
  return [choice, choose] as const;
}

export function ThemeSwitch({ initial }: { initial: ThemeChoice }) {
  const t = useTranslations('layout');
  const [choice, choose] = useThemeChoice(initial);
  const Icon = icons[choice];
  return (
    <Menu
      trigger={
        <IconButton label={t('theme.label')}>
          <Icon aria-hidden />
        </IconButton>
      }
    >
      <MenuLabel>{t('theme.label')}</MenuLabel>
      <ThemeChoices choice={choice} choose={choose} />
    </Menu>
  );
}

export function ThemeChoices({
  choice,
  choose,
}: {
  choice: ThemeChoice;
  choose: (value: string) => void;
}) {
  const t = useTranslations('layout');
  return (
    <MenuChoice
      value={choice}
      onValueChange={choose}
      options={[
        { value: 'light', label: t('theme.light') },
        { value: 'dark', label: t('theme.dark') },
        { value: 'system', label: t('theme.system') },
      ]}
    />
  );
}
