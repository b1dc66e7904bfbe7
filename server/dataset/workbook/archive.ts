import { crc32 } from 'node:zlib';
import { fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl';
import { FileError } from '../engine/file-error';
import { limits } from '../engine/limits';
import { SourceReader, type ByteSource } from './byte-source';

type Limit = Pick<typeof limits, 'partBytes' | 'unfolding' | 'unfoldsFreely'>;

/** more parts than any workbook has */
const MOST_PARTS = 20_000;

function damaged(part: string): FileError {
  return new FileError('workbookDamaged', { part });
}

/** The parts of a workbook's archive, read as streams of text. Throws FileError where it is broken. */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limit: { partBytes: number; unfolding: number; unfoldsFreely: number },
  ) {}

  static async open(source: ByteSource, limit: Limit = limits): Promise<Archive> {
    const entries = new Map<string, Entry>();
    try {
      const zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
        lazyEntries: true,
        autoClose: false,
      });
      if (zip.entryCount > MOST_PARTS) throw damaged('archive');
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry);
      return new Archive(zip, entries, limit);
    } catch (error) {
      throw error instanceof FileError ? error : refusedByReader(error, 'archive');
    }
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** How many bytes a part unfolds to, as the archive says. */
  size(part: string): number {
    return this.entries.get(part.toLowerCase())?.uncompressedSize ?? 0;
  }

  /** A part's text in pieces; what it unfolds to is limited by itself and by how tightly it is packed. */
  async *text(part: string): AsyncGenerator<string> {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) throw damaged(part);
    this.refuseBomb(entry);
    if (entry.isEncrypted()) throw new FileError('encryptedWorkbook');
    const decoder = new TextDecoder();
    let sum = 0;
    try {
      const stream = await this.zip.openReadStreamPromise(entry);
      for await (const piece of stream) {
        if (!(piece instanceof Uint8Array)) throw damaged(part);
        sum = crc32(piece, sum);
        yield decoder.decode(piece, { stream: true });
      }
    } catch (error) {
      throw error instanceof FileError ? error : refusedByReader(error, part);
    }
    if (sum !== entry.crc32) throw damaged(part);
    yield decoder.decode();
  }

  close(): void {
    this.zip.close();
  }

  private refuseBomb({ compressedSize, uncompressedSize }: Entry): void {
    const { partBytes, unfolding, unfoldsFreely } = this.limit;
    const isTight =
      uncompressedSize > unfoldsFreely && uncompressedSize > compressedSize * unfolding;
    if (uncompressedSize <= partBytes && !isTight) return;
    const megabytes = Math.round((isTight ? unfoldsFreely : partBytes) / 1024 / 1024);
    throw new FileError('workbookTooLarge', { megabytes });
  }
}

/** What the archive's reader and the unpacking say of a broken file; the database's errors pass. */
function refusedByReader(error: unknown, part: string): unknown {
  if (!(error instanceof Error) || error.constructor !== Error) return error;
  return damaged(part);
}
