const BLOCK_BYTES = 1024 * 1024;
const FIRST_TEXTS = 1024;

function longer(from: Uint32Array): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(from.length * 2);
  to.set(from);
  return to;
}

/** Many texts in little memory: as bytes outside the heap, each found by its number. */
export class TextStore {
  private readonly blocks: Buffer[] = [];
  private last = Buffer.alloc(0);
  private used = 0;
  /** by text: the number of its block, its place in that and its length */
  private block = new Uint32Array(FIRST_TEXTS);
  private start = new Uint32Array(FIRST_TEXTS);
  private bytes = new Uint32Array(FIRST_TEXTS);
  size = 0;
  totalBytes = 0;

  add(text: string): void {
    const length = Buffer.byteLength(text);
    if (this.used + length > this.last.length) {
      this.last = Buffer.allocUnsafeSlow(Math.max(BLOCK_BYTES, length));
      this.blocks.push(this.last);
      this.used = 0;
    }
    if (this.size === this.block.length) this.grow();
    this.last.write(text, this.used);
    this.block[this.size] = this.blocks.length - 1;
    this.start[this.size] = this.used;
    this.bytes[this.size] = length;
    this.used += length;
    this.totalBytes += length;
    this.size += 1;
  }

  get(index: number): string | null {
    if (!(index >= 0 && index < this.size)) return null;
    const start = this.start[index] ?? 0;
    const end = start + (this.bytes[index] ?? 0);
    return this.blocks[this.block[index] ?? 0]?.toString('utf8', start, end) ?? '';
  }

  private grow(): void {
    this.block = longer(this.block);
    this.start = longer(this.start);
    this.bytes = longer(this.bytes);
  }
}
