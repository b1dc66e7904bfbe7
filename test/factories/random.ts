/** Seeded randomness for made-up records: the same seed gives the same company. */
export interface Random {
  /** at least 0, below 1 */
  unit(): number;
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  weighted<T>(from: readonly (readonly [T, number])[]): T;
  /** normal deviate: mean 0, deviation 1 */
  normal(): number;
  uuid(): string;
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const weighted = <T>(from: readonly (readonly [T, number])[]): T => {
    let rest = unit() * from.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of from) {
      rest -= weight;
      if (rest < 0) return value;
    }
    const last = from.at(-1);
    if (!last) throw new RangeError('Nothing to choose from');
    return last[0];
  };
  return {
    unit,
    between: (low, high) => low + unit() * (high - low),
    chance: (probability) => unit() < probability,
    pick: (from) => weighted(from.map((value) => [value, 1] as const)),
    weighted,
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    uuid: () => {
      const hex = Array.from({ length: 32 }, () => Math.floor(unit() * 16).toString(16)).join('');
      const variant = '89ab'[Math.floor(unit() * 4)];
      return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `4${hex.slice(13, 16)}`,
        `${variant}${hex.slice(17, 20)}`,
        hex.slice(20, 32),
      ].join('-');
    },
  };
}
