import type { Dimension } from '@/server/metric/metric.schemas';

/** The periods that a metric's course is drawn over: up to the chosen one, oldest first. */
export function seriesPeriods(
  chosen: string,
  /** newest first, as the pickers have them */
  periods: readonly string[],
  most = 24,
): string[] {
  const position = periods.indexOf(chosen);
  const upTo = position < 0 ? [chosen] : periods.slice(position, position + most);
  return [...upTo].reverse();
}

const usual: readonly Dimension[] = ['product', 'team', 'person', 'stage', 'source', 'segment'];

/** The dimensions that readers ask for most stand first; the others keep their order. */
export function inUsualOrder(dimensions: readonly Dimension[]): Dimension[] {
  const rank = (dimension: Dimension) => {
    const position = usual.indexOf(dimension);
    return position < 0 ? usual.length : position;
  };
  return [...dimensions].sort((a, b) => rank(a) - rank(b));
}
