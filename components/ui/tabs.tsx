'use client';

import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { tabStyles } from './tab-styles';

export type Tab = { id: string; label: ReactNode; content: ReactNode };

/** Panels on one page. For tabs that are pages use LinkTabs. */
export function Tabs({
  label,
  tabs,
  defaultTab,
}: {
  label: string;
  tabs: readonly Tab[];
  defaultTab?: string;
}) {
  return (
    <Radix.Root defaultValue={defaultTab ?? tabs[0]?.id}>
      <Radix.List
        aria-label={label}
        className="flex gap-5 overflow-x-auto overflow-y-hidden border-b border-line"
      >
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.id} value={tab.id} className={tabStyles}>
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id} className="pt-4">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
