import { drawn, rounded } from './datum';

export type DrawnBullet = {
  /** Percent of the width. */
  actual: number | null;
  target: number | null;
  expected: number | null;
};

/**
 * Actual, target and what is expected by today on one zero-based line with a little air after the
 * largest; a negative actual draws nothing.
 */
export function prepareBullet(values: {
  actual: string | null;
  target: string | null;
  expected?: string | null;
}): DrawnBullet {
  const [actual, target, expected] = [values.actual, values.target, values.expected].map(drawn);
  const largest = Math.max(0, actual ?? 0, target ?? 0, expected ?? 0);
  const place = (value: number | null | undefined) =>
    value === null || value === undefined || largest === 0
      ? null
      : rounded((Math.max(0, value) / largest) * 92);
  return { actual: place(actual), target: place(target), expected: place(expected) };
}
