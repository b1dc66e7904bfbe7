'use client';

import { Ellipsis } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { Menu, MenuLink } from '@/components/ui/menu';
import { currentItem, navigationIcons, type NavigationItem } from './navigation';

const shownCount = 4;
const cellStyles =
  'grid w-full justify-items-center gap-0.5 rounded-control px-1 py-1.5 text-[0.6875rem] leading-4 focus-visible:-outline-offset-2';

/** The navigation on phones: a bar at the lower edge, the rest behind 'More'. */
export function NavigationBar({ items }: { items: readonly NavigationItem[] }) {
  const t = useTranslations('layout');
  const current = currentItem(items, usePathname());
  const shown = items.length > shownCount + 1 ? items.slice(0, shownCount) : items;
  const rest = items.slice(shown.length);
  return (
    <nav
      aria-label={t('navigation')}
      className="no-print fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface-raised pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="mx-auto flex max-w-[32rem] px-1">
        {shown.map((item) => {
          const Icon = navigationIcons[item.id];
          return (
            <li key={item.id} className="min-w-0 flex-1">
              <Link
                href={item.href}
                aria-current={item === current ? 'page' : undefined}
                className={classNames(
                  cellStyles,
                  item === current ? 'font-semibold text-accent' : 'text-ink-muted',
                )}
              >
                <Icon aria-hidden className="size-5" strokeWidth={1.75} />
                <span className="max-w-full truncate">{t(`navShort.${item.id}`)}</span>
              </Link>
            </li>
          );
        })}
        {rest.length > 0 ? (
          <li className="min-w-0 flex-1">
            <Menu
              side="top"
              trigger={
                <button
                  type="button"
                  className={classNames(
                    cellStyles,
                    current && rest.includes(current)
                      ? 'font-semibold text-accent'
                      : 'text-ink-muted',
                  )}
                >
                  <Ellipsis aria-hidden className="size-5" strokeWidth={1.75} />
                  {t('more')}
                </button>
              }
            >
              {rest.map((item) => {
                const Icon = navigationIcons[item.id];
                return (
                  <MenuLink
                    key={item.id}
                    href={item.href}
                    current={item === current}
                    icon={<Icon aria-hidden className="size-4 text-ink-muted" />}
                  >
                    {t(`nav.${item.id}`)}
                  </MenuLink>
                );
              })}
            </Menu>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
