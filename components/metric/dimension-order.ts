import type { Dimension } from '@/server/metric/metric.schemas';

const usual: readonly Dimension[] = ['product', 'team', 'person', 'stage', 'source', 'segment'];

/** The dimensions that readers ask for most stand first; the others keep their order. */
export function inUsualOrder(dimensions: readonly Dimension[]): Dimension[] {
  const rank = (dimension: Dimension) => {
    const position = usual.indexOf(dimension);
    return position < 0 ? usual.length : position;
  };
  return [...dimensions].sort((a, b) => rank(a) - rank(b));
}
