import { classNames } from './class-names';

/** The look of anything one types or chooses in. */
export function controlStyles(className?: string): string {
  return classNames(
    'w-full rounded-control border border-line-strong/70 bg-surface-raised text-body text-ink transition-colors duration-100 placeholder:text-ink-faint hover:border-line-strong',
    'focus-visible:border-accent focus-visible:outline focus-visible:outline-1 focus-visible:outline-offset-0 focus-visible:outline-accent',
    'aria-[invalid=true]:border-status-off-target disabled:cursor-not-allowed disabled:bg-surface-sunken disabled:text-ink-muted [&:is(input,textarea):read-only]:bg-surface-sunken',
    className,
  );
}
