import type { ReactNode } from 'react';

/** One sentence why there is nothing, one action. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-4 rounded-tile border border-dashed border-line-strong/60 px-6 py-12 text-center">
      <p className="max-w-prose text-pretty text-body text-ink-muted">{children}</p>
      {action}
    </div>
  );
}
