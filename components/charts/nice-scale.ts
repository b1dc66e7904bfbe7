/** A linear scale between round numbers that holds zero. */
export type Scale = { min: number; max: number; ticks: number[] };

const steps = [1, 2, 2.5, 5, 10];

/**
 * The tightest scale with round ticks that covers zero and every value; null values are ignored.
 * At most `mostTicks` ticks, zero among them. Without any value: 0 to 1.
 */
export function niceScale(values: readonly (number | null)[], mostTicks = 4): Scale {
  const known = values.filter((value): value is number => value !== null);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  if (low === 0 && high === 0) return { min: 0, max: 1, ticks: [0] };

  const candidates = [-1, 0, 1].flatMap((shift) => {
    const magnitude = 10 ** (Math.floor(Math.log10(high - low)) + shift);
    return steps.map((step) => step * magnitude);
  });
  const step = candidates
    .sort((a, b) => a - b)
    .find((each) => Math.ceil(high / each) - Math.floor(low / each) + 1 <= mostTicks);
  const chosen = step ?? high - low;
  const first = Math.floor(low / chosen);
  const last = Math.ceil(high / chosen);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    return Number(((first + index) * chosen).toPrecision(12));
  });
  return { min: ticks[0] ?? 0, max: ticks[ticks.length - 1] ?? 1, ticks };
}

/** Where a value stands on the scale: 0 at its lower end, 1 at its upper. */
export function share(value: number, scale: Pick<Scale, 'min' | 'max'>): number {
  const extent = scale.max - scale.min;
  return extent === 0 ? 0 : (value - scale.min) / extent;
}
