'use client';

import { ProgressBar as TremorProgressBar } from '@tremor/react';
import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';

/** How far long work is: label, bar, then count, rate and remaining time in words. */
export function ProgressBar({
  label,
  percent,
  detail,
}: {
  label: ReactNode;
  /** 0–100, or null while nobody knows. */
  percent: number | null;
  /** '12 400 of 200 000 · 21 800 rows/s · 9 s left' */
  detail?: ReactNode;
}) {
  const id = useId();
  const shown = percent === null ? null : Math.min(100, Math.max(0, Math.round(percent)));
  return (
    <div className="grid gap-1.5">
      <div className="flex items-baseline justify-between gap-4 text-label">
        <span id={id} className="font-semibold text-ink">
          {label}
        </span>
        <span className="figure text-ink-muted">{shown === null ? '' : `${shown} %`}</span>
      </div>
      <TremorProgressBar
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={shown ?? undefined}
        value={shown ?? 100}
        className={classNames('[&>div]:bg-line', shown === null && 'animate-pulse')}
      />
      {detail ? <p className="figure text-label text-ink-muted">{detail}</p> : null}
    </div>
  );
}
