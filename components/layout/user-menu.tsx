'use client';

import { LogOut, MonitorSmartphone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { startTransition } from 'react';
import { Menu, MenuItem, MenuLabel, MenuLink, MenuSeparator } from '@/components/ui/menu';
import { LanguageChoices } from './language-switch';
import { ThemeChoices, useThemeChoice } from './theme-switch';
import type { ThemeChoice } from './theme';

export type UserMenuProps = {
  user: { name: string; email: string };
  theme: ThemeChoice;
  sessionsHref?: string;
  signOut: () => Promise<void>;
};

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : ''];
  return letters.map((word) => word?.charAt(0).toUpperCase() ?? '').join('');
}

export function UserMenu({ user, theme, sessionsHref, signOut }: UserMenuProps) {
  const t = useTranslations('layout');
  const [choice, choose] = useThemeChoice(theme);
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={`${t('user.menu')}: ${user.name}`}
          className="grid size-8 shrink-0 place-items-center rounded-full border border-line-strong/60 bg-surface text-caption font-semibold text-ink hover:border-line-strong"
        >
          {initials(user.name)}
        </button>
      }
    >
      <div className="px-2.5 py-1.5">
        <p className="truncate text-body font-semibold">{user.name}</p>
        <p className="truncate text-label text-ink-muted">{user.email}</p>
      </div>
      <MenuSeparator />
      <MenuLabel>{t('language')}</MenuLabel>
      <LanguageChoices />
      <MenuLabel>{t('theme.label')}</MenuLabel>
      <ThemeChoices choice={choice} choose={choose} />
      <MenuSeparator />
      {sessionsHref ? (
        <MenuLink
          href={sessionsHref}
          icon={<MonitorSmartphone aria-hidden className="size-4 text-ink-muted" />}
        >
          {t('user.sessions')}
        </MenuLink>
      ) : null}
      <MenuItem
        icon={<LogOut aria-hidden className="size-4 text-ink-muted" />}
        onSelect={() => startTransition(signOut)}
      >
        {t('user.signOut')}
      </MenuItem>
    </Menu>
  );
}
