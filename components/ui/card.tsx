'use client';

import { Card as TremorCard } from '@tremor/react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** A tile: paper on paper, a hairline round it, no shadow; never cut in two on print. */
export function Card({
  className,
  padding = 'regular',
  children,
}: {
  className?: string;
  padding?: 'none' | 'compact' | 'regular';
  children: ReactNode;
}) {
  const paddings = { none: 'p-0', compact: 'p-4', regular: 'p-5' };
  return (
    <TremorCard className={classNames('tile', paddings[padding], className)}>{children}</TremorCard>
  );
}
