'use client';

import { ChevronsUpDown, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Menu, MenuLabel, MenuLink, MenuSeparator } from '@/components/ui/menu';

export type OrganisationLink = { name: string; slug: string };

/** The name of the organisation; a menu when the person belongs to more than one or may add one. */
export function OrganisationSwitch({
  current,
  organisations,
  newHref,
}: {
  current: OrganisationLink;
  organisations: readonly OrganisationLink[];
  newHref?: string;
}) {
  const t = useTranslations('layout');
  if (organisations.length < 2 && !newHref) {
    return <p className="truncate px-2.5 text-body font-semibold">{current.name}</p>;
  }
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          className="flex h-9 min-w-0 items-center justify-between gap-2 rounded-control border border-transparent px-2.5 text-left text-body font-semibold hover:bg-surface-sunken"
        >
          <span className="sr-only">{t('organisation.switch')}: </span>
          <span className="truncate">{current.name}</span>
          <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-ink-faint" />
        </button>
      }
    >
      <MenuLabel>{t('organisation.current')}</MenuLabel>
      {organisations.map((organisation) => (
        <MenuLink
          key={organisation.slug}
          href={`/${organisation.slug}`}
          current={organisation.slug === current.slug}
        >
          {organisation.name}
        </MenuLink>
      ))}
      {newHref ? (
        <>
          <MenuSeparator />
          <MenuLink href={newHref} icon={<Plus aria-hidden className="size-4" />}>
            {t('organisation.new')}
          </MenuLink>
        </>
      ) : null}
    </Menu>
  );
}
