import Link from 'next/link';
import type { ReactNode } from 'react';
import { tabStyles } from './tab-styles';

export type LinkTab = { href: string; label: ReactNode; current?: boolean };

/** Pages beside one another; the current one is told by the caller. */
export function LinkTabs({ label, tabs }: { label: string; tabs: readonly LinkTab[] }) {
  return (
    <nav
      aria-label={label}
      className="flex gap-5 overflow-x-auto overflow-y-hidden border-b border-line"
    >
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          aria-current={tab.current ? 'page' : undefined}
          className={tabStyles}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
