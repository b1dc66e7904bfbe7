'use client';

import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { currentItem, navigationIcons, type NavigationItem } from './navigation';
import { rememberRail } from './preferences';

/** The navigation on the left; narrow, it shows pictures only and keeps every name for assistive tools. */
export function NavigationRail({
  items,
  initiallyNarrow,
  top,
  narrowTop,
  bottom,
}: {
  items: readonly NavigationItem[];
  initiallyNarrow: boolean;
  top: ReactNode;
  narrowTop: ReactNode;
  bottom: ReactNode;
}) {
  const t = useTranslations('layout');
  const current = currentItem(items, usePathname());
  const [isNarrow, setIsNarrow] = useState(initiallyNarrow);
  const toggle = () => {
    rememberRail(!isNarrow);
    setIsNarrow(!isNarrow);
  };
  const Icon = isNarrow ? PanelLeftOpen : PanelLeftClose;

  return (
    <header
      className={classNames(
        'no-print sticky top-0 hidden h-dvh shrink-0 flex-col gap-4 border-r border-line px-3 py-4 lg:flex',
        isNarrow ? 'w-[3.75rem]' : 'w-nav',
      )}
    >
      {isNarrow ? narrowTop : top}
      <nav aria-label={t('navigation')} className="min-h-0 flex-1 overflow-y-auto">
        <ul className="grid gap-0.5">
          {items.map((item) => {
            const ItemIcon = navigationIcons[item.id];
            const isCurrent = item === current;
            return (
              <li key={item.id}>
                <Link
                  href={item.href}
                  aria-current={isCurrent ? 'page' : undefined}
                  title={isNarrow ? t(`nav.${item.id}`) : undefined}
                  className={classNames(
                    'flex h-9 items-center gap-2.5 rounded-control px-2.5 text-body transition-colors duration-100 focus-visible:-outline-offset-2',
                    isCurrent
                      ? 'bg-accent-soft font-semibold text-accent'
                      : 'text-ink-muted hover:bg-surface-sunken hover:text-ink',
                  )}
                >
                  <ItemIcon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
                  <span className={isNarrow ? 'sr-only' : 'truncate'}>{t(`nav.${item.id}`)}</span>
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <div
        className={classNames('flex items-center gap-1', isNarrow ? 'flex-col' : 'justify-between')}
      >
        {bottom}
        <IconButton
          label={isNarrow ? t('expand') : t('collapse')}
          aria-expanded={!isNarrow}
          onClick={toggle}
        >
          <Icon aria-hidden />
        </IconButton>
      </div>
    </header>
  );
}
