import type { ReactNode } from 'react';

/** Stays at the lower edge while a form has changes; `children` say what will change. */
export function SaveBar({ children, actions }: { children: ReactNode; actions: ReactNode }) {
  return (
    <div
      role="status"
      className="no-print sticky bottom-3 z-20 flex flex-wrap items-center justify-between gap-3 rounded-tile bg-surface-raised px-4 py-3 shadow-float max-sm:bottom-[4.25rem]"
    >
      <p className="min-w-0 text-body text-ink-muted">{children}</p>
      <div className="flex flex-wrap gap-2">{actions}</div>
    </div>
  );
}
