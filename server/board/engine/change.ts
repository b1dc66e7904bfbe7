import type { Unit } from '@/server/metric/engine/figure.public';
import { decimal, ratio } from '@/server/values/decimal';

/** How a value stands against an earlier one. */
export interface Change {
  /** relative: a share of the earlier value; difference: in the metric's own unit */
  readonly kind: 'relative' | 'difference';
  /** exact decimal; null where either value is missing or the base is zero */
  readonly delta: string | null;
}

/**
 * The change of a metric from `earlier` to `value` (exact decimals): shares and days as a
 * difference, everything else relative to the earlier value's size.
 */
export function changeOf(value: string | null, earlier: string | null, unit: Unit): Change {
  const kind = unit === 'percent' || unit === 'days' ? 'difference' : 'relative';
  if (value === null || earlier === null) return { kind, delta: null };
  const base = decimal(earlier);
  const difference = decimal(value).minus(base);
  if (kind === 'difference') return { kind, delta: difference.toFixed() };
  return { kind, delta: ratio(difference, base.abs())?.toFixed() ?? null };
}
