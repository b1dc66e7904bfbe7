import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

/** A square button with a picture only; `label` names it for those who do not see it. */
export function IconButton({
  label,
  className,
  children,
  ...rest
}: ComponentProps<'button'> & { label: string; children: ReactNode }) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={classNames(
        'inline-grid size-8 shrink-0 place-items-center rounded-control text-ink-muted transition-colors duration-100 hover:bg-surface-sunken hover:text-ink [&>svg]:size-4',
        className,
      )}
    >
      {children}
    </button>
  );
}
