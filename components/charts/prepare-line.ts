import { drawn, rounded, type Datum } from './datum';
import { niceScale, share, type Scale } from './nice-scale';

export type Point = { x: number; y: number; index: number };

/** Points in percent of width and height, in stretches without gaps. */
export type DrawnLine = { stretches: Point[][]; points: Point[]; last: Point | null };

/** A line over values in order; a missing value ends a stretch. */
function lineOver(values: readonly (number | null)[], scale: Scale): DrawnLine {
  const width = values.length > 1 ? 100 / (values.length - 1) : 0;
  const stretches: Point[][] = [];
  let open: Point[] | null = null;
  for (const [index, value] of values.entries()) {
    if (value === null) {
      open = null;
      continue;
    }
    if (!open) {
      open = [];
      stretches.push(open);
    }
    const x = values.length > 1 ? index * width : 100;
    open.push({ x: rounded(x), y: rounded((1 - share(value, scale)) * 100), index });
  }
  const points = stretches.flat();
  return { stretches, points, last: points[points.length - 1] ?? null };
}

/** A small line without axes, on a scale of its own that need not hold zero. */
export function prepareSparkline(values: readonly (string | null)[]): DrawnLine {
  const numbers = values.map(drawn);
  const known = numbers.filter((value): value is number => value !== null);
  const [min, max] = [Math.min(...known), Math.max(...known)];
  const isFlat = min === max;
  const scale = { min: isFlat ? min - 1 : min, max: isFlat ? max + 1 : max, ticks: [] };
  return lineOver(numbers, scale);
}

export type DrawnTrend = {
  scale: Scale;
  line: DrawnLine;
  comparison: DrawnLine | null;
  target: number | null;
  ticks: { value: number; top: number }[];
  isEmpty: boolean;
};

/** A line with axes: zero based, with its comparison and target on the same scale. */
export function prepareTrend(
  data: readonly Datum[],
  comparison?: readonly (string | null)[],
  target?: string | null,
): DrawnTrend {
  const values = data.map((datum) => drawn(datum.value));
  const before = comparison?.map(drawn) ?? [];
  const goal = drawn(target);
  const scale = niceScale([...values, ...before, goal]);
  const fromTop = (value: number) => rounded((1 - share(value, scale)) * 100);
  return {
    scale,
    line: lineOver(values, scale),
    comparison: comparison ? lineOver(before, scale) : null,
    target: goal === null ? null : fromTop(goal),
    ticks: scale.ticks.map((value) => ({ value, top: fromTop(value) })),
    isEmpty: values.every((value) => value === null),
  };
}

/** The `d` of a path through the points. */
export function pathThrough(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('');
}
