import type { ReactNode } from 'react';

/** Title, one sentence that says what the page tells today, pickers and actions on the right. */
export function PageHeader({
  title,
  sentence,
  above,
  pickers,
  children,
}: {
  title: ReactNode;
  sentence?: ReactNode;
  /** Breadcrumbs. */
  above?: ReactNode;
  pickers?: ReactNode;
  /** Below the title over the whole width: tabs. */
  children?: ReactNode;
}) {
  return (
    <header className="grid gap-4">
      {above}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 max-w-prose flex-1 basis-72">
          <h1 className="text-tile font-semibold text-ink">{title}</h1>
          {sentence ? (
            <p className="mt-1 text-pretty text-lead text-ink-muted">{sentence}</p>
          ) : null}
        </div>
        {pickers ? <div className="flex flex-wrap items-center gap-2">{pickers}</div> : null}
      </div>
      {children}
    </header>
  );
}
