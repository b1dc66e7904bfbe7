const FIRST_SLOTS = 1 << 15;

/**
 * Which external ids a file has named, each with its first row, in about 24 bytes an id: 64-bit
 * hashes, so that two of a million ids are taken for one with a chance of 3 in 100 million.
 */
export class SeenIds {
  private high = new Uint32Array(FIRST_SLOTS);
  private low = new Uint32Array(FIRST_SLOTS);
  private rows = new Uint32Array(FIRST_SLOTS);
  private size = 0;

  /** Notes the id; the row that named it before, or null. */
  add(id: string, row: number): number | null {
    if (this.size * 2 >= this.rows.length) this.grow();
    const [high, low] = hash(id);
    const slot = this.slotOf(high, low);
    const known = this.rows[slot] ?? 0;
    if (known !== 0) return known;
    this.put(slot, high, low, row);
    this.size += 1;
    return null;
  }

  has(id: string): boolean {
    const [high, low] = hash(id);
    return this.rows[this.slotOf(high, low)] !== 0;
  }

  private slotOf(high: number, low: number): number {
    const mask = this.rows.length - 1;
    let slot = (high ^ low) & mask;
    while (this.rows[slot] !== 0 && (this.high[slot] !== high || this.low[slot] !== low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private put(slot: number, high: number, low: number, row: number): void {
    this.high[slot] = high;
    this.low[slot] = low;
    this.rows[slot] = row;
  }

  private grow(): void {
    const { high, low, rows } = this;
    this.high = new Uint32Array(rows.length * 2);
    this.low = new Uint32Array(rows.length * 2);
    this.rows = new Uint32Array(rows.length * 2);
    rows.forEach((row, index) => {
      if (row === 0) return;
      const [h, l] = [high[index] ?? 0, low[index] ?? 0];
      this.put(this.slotOf(h, l), h, l, row);
    });
  }
}

/** cyrb53's two 32-bit lanes, unmixed into one number: 64 bits in all. */
export function hash(text: string): [number, number] {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  first =
    Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second =
    Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return [first >>> 0, second >>> 0];
}
