import { Decimal } from '@/server/values/decimal';

/** Below this many pairs a coefficient says nothing. */
export const FEWEST_PAIRS = 6;

export interface Correlation {
  /** pairs in which both metrics have a value */
  readonly count: number;
  /** Pearson's r between −1 and 1 as exact decimal text; null with the reason */
  readonly coefficient: string | null;
  readonly reason?: 'tooFew' | 'constant';
}

/**
 * Pearson's correlation of paired values in decimals of 40 digits: covariance ÷ the product of the
 * standard deviations. A pair with a missing side is left out; without variation in either there
 * is no coefficient. It says how far two series go together, never that one causes the other.
 */
export function correlation(
  pairs: readonly (readonly [string | null, string | null])[],
): Correlation {
  const known = pairs.flatMap(([x, y]) =>
    x === null || y === null ? [] : [[new Decimal(x), new Decimal(y)] as const],
  );
  const count = known.length;
  if (count < FEWEST_PAIRS) return { count, coefficient: null, reason: 'tooFew' };
  const meanX = meanOf(known.map(([x]) => x));
  const meanY = meanOf(known.map(([, y]) => y));
  const zero = new Decimal(0);
  let [together, ofX, ofY] = [zero, zero, zero];
  for (const [x, y] of known) {
    const [fromX, fromY] = [x.minus(meanX), y.minus(meanY)];
    together = together.plus(fromX.times(fromY));
    ofX = ofX.plus(fromX.times(fromX));
    ofY = ofY.plus(fromY.times(fromY));
  }
  if (isConstant(known.map(([x]) => x)) || isConstant(known.map(([, y]) => y))) {
    return { count, coefficient: null, reason: 'constant' };
  }
  const coefficient = together.div(ofX.sqrt().times(ofY.sqrt()));
  return { count, coefficient: withinOne(coefficient).toDecimalPlaces(20).toFixed() };
}

/** Each value with the one that came `lag` periods later; both series in the same periods. */
export function lagged<T, U>(
  earlier: readonly T[],
  later: readonly U[],
  lag: number,
): (readonly [T, U])[] {
  return earlier.flatMap((value, index) => {
    const other = later[index + lag];
    return other === undefined ? [] : [[value, other] as const];
  });
}

function meanOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), new Decimal(0)).div(values.length);
}

// compared as they are: the squares of a constant's roundings need not be zero
function isConstant([first, ...rest]: readonly Decimal[]): boolean {
  return first === undefined || rest.every((value) => value.equals(first));
}

function withinOne(value: Decimal): Decimal {
  return Decimal.max(-1, Decimal.min(1, value));
}
