import { createHash } from 'node:crypto';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ArchivedFile } from './archive-format';

/** Writes a ZIP file by file, in pieces that are taken as they come. */
export class ZipWriter {
  private readonly pieces: Uint8Array[] = [];
  private readonly zip = new Zip((error, piece) => {
    if (error) throw error;
    this.pieces.push(piece);
  });

  constructor(
    private readonly writtenAt: Date,
    private readonly write: (bytes: Uint8Array) => Promise<void>,
  ) {}

  /** Adds a file of these texts; what it held is for the manifest. */
  async add(
    path: string,
    texts: AsyncIterable<string> | Iterable<string>,
  ): Promise<Omit<ArchivedFile, 'rows'>> {
    const part = new ZipDeflate(path, { level: 6 });
    part.mtime = this.writtenAt;
    this.zip.add(part);
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const text of texts) {
      const piece = strToU8(text);
      hash.update(piece);
      bytes += piece.length;
      part.push(piece);
      await this.flush();
    }
    part.push(new Uint8Array(0), true);
    await this.flush();
    return { bytes, sha256: hash.digest('hex') };
  }

  async end(): Promise<void> {
    this.zip.end();
    await this.flush();
  }

  private async flush(): Promise<void> {
    for (const piece of this.pieces.splice(0)) await this.write(piece);
  }
}
