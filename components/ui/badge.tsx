'use client';

import { Badge as TremorBadge } from '@tremor/react';
import type { ReactNode } from 'react';

export type BadgeTone = 'neutral' | 'accent' | 'good' | 'warning' | 'bad';

const tones: Record<BadgeTone, string> = {
  neutral: 'bg-surface-sunken text-ink-muted ring-line',
  accent: 'bg-accent-soft text-accent ring-accent/25',
  good: 'bg-tint-on-target text-status-on-target ring-status-on-target/25',
  warning: 'bg-tint-at-risk text-status-at-risk ring-status-at-risk/25',
  bad: 'bg-tint-off-target text-status-off-target ring-status-off-target/25',
};

/** A word that classifies; for how a target stands use StatusMark. */
export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <TremorBadge size="xs" className={tones[tone]}>
      <span className="text-caption font-semibold">{children}</span>
    </TremorBadge>
  );
}
