import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type Step = { id: string; label: ReactNode; href?: string };

/** Where one is in a series of steps; steps that are done may be links back. */
export function Steps({ steps, current }: { steps: readonly Step[]; current: string }) {
  const t = useTranslations('ui');
  const position = steps.findIndex((step) => step.id === current);
  return (
    <nav aria-label={t('steps.label')}>
      <ol className="flex flex-wrap gap-x-6 gap-y-2 text-label">
        {steps.map((step, index) => {
          const isDone = index < position;
          const isCurrent = index === position;
          return (
            <li
              key={step.id}
              aria-current={isCurrent ? 'step' : undefined}
              className={classNames(
                'flex items-center gap-2',
                isCurrent ? 'font-semibold text-ink' : 'text-ink-muted',
              )}
            >
              <span
                aria-hidden
                className={classNames(
                  'figure grid size-6 place-items-center rounded-full border text-caption font-semibold',
                  isCurrent && 'border-accent bg-accent text-accent-ink',
                  isDone && 'border-accent text-accent',
                  !isCurrent && !isDone && 'border-line-strong',
                )}
              >
                {isDone ? '✓' : index + 1}
              </span>
              {isDone && step.href ? (
                <Link href={step.href} className="hover:underline">
                  {step.label}
                </Link>
              ) : (
                step.label
              )}
              {isDone ? <span className="sr-only">{t('steps.done')}</span> : null}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
