import { classNames } from './class-names';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'regular' | 'small';

const base =
  'print:hidden inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-control border font-semibold transition-colors duration-100 off:cursor-not-allowed aria-disabled:cursor-not-allowed';

const tones: Record<ButtonTone, string> = {
  primary:
    'border-transparent bg-accent text-accent-ink hover:bg-accent-strong off:bg-surface-sunken off:text-ink-faint',
  secondary:
    'border-line-strong/60 bg-surface text-ink hover:border-line-strong hover:bg-surface-sunken off:border-line off:text-ink-faint',
  quiet:
    'border-transparent text-ink-muted hover:bg-surface-sunken hover:text-ink off:text-ink-faint',
  danger:
    'border-status-off-target/50 bg-surface text-status-off-target hover:border-status-off-target hover:bg-tint-off-target off:border-line off:text-ink-faint',
};

const sizes: Record<ButtonSize, string> = {
  regular: 'h-9 px-4 text-body',
  small: 'h-7 px-2.5 text-label',
};

export function buttonStyles(tone: ButtonTone, size: ButtonSize, className?: string): string {
  return classNames(base, tones[tone], sizes[size], className);
}
