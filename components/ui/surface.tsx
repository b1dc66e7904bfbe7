import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';

/** A titled part of a page: hairline above the title, then content; a region with a name. */
export function Surface({
  title,
  description,
  actions,
  className,
  children,
}: {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames('grid min-w-0 gap-4', className)}>
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 border-t border-ink/80 pt-3">
        <div className="min-w-0">
          <h2 id={id} className="text-lead font-semibold text-ink">
            {title}
          </h2>
          {description ? <p className="mt-0.5 text-label text-ink-muted">{description}</p> : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
      </header>
      {children}
    </section>
  );
}
