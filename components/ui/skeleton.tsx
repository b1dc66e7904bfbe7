import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** A quiet placeholder; give it the size of what will stand there. */
export function Skeleton({ className = 'h-4 w-full' }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={classNames('block animate-pulse rounded-mark bg-surface-sunken', className)}
    />
  );
}

/** Wraps placeholders and says once that something is being loaded. */
export function Loading({ children, className }: { children: ReactNode; className?: string }) {
  const t = useTranslations('ui');
  return (
    <div role="status" aria-busy className={className}>
      <span className="sr-only">{t('loading')}</span>
      {children}
    </div>
  );
}
