import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlStyles } from './control-styles';

/** The browser's own select in our clothes: needs no script, works on every phone. */
export function Select({
  className,
  size: _size,
  dense = false,
  ...rest
}: ComponentProps<'select'> & { dense?: boolean }) {
  return (
    <span className={classNames('relative inline-block', className)}>
      <select
        {...rest}
        className={controlStyles(
          classNames('appearance-none truncate pl-3 pr-8', dense ? 'h-8 text-label' : 'h-9'),
        )}
      />
      <svg
        aria-hidden
        viewBox="0 0 16 16"
        className="pointer-events-none absolute right-2.5 top-1/2 size-3.5 -translate-y-1/2 text-ink-muted"
      >
        <path d="m3.5 6 4.5 4.5L12.5 6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </span>
  );
}
