import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import { CHUNK_BYTES, loadChunk } from '../file-chunks';

/** Bytes that can be read from any place. */
export interface ByteSource {
  readonly size: number;
  /** the block of CHUNK_BYTES bytes of a position */
  block(position: number): Promise<Uint8Array>;
}

/** A source over an import's stored file; the last block is kept, as reading goes on from there. */
export function storedFile(organisationId: string, importId: string, size: number): ByteSource {
  let kept: { position: number; bytes: Uint8Array } | null = null;
  return {
    size,
    async block(position) {
      if (kept?.position === position) return kept.bytes;
      const bytes = await loadChunk(organisationId, importId, position);
      if (!bytes) throw new Error(`Chunk ${position} of the import's file is missing`);
      kept = { position, bytes };
      return bytes;
    },
  };
}

async function* piecesOf(source: ByteSource, from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to;) {
    const position = Math.floor(at / CHUNK_BYTES);
    const bytes = await source.block(position);
    const start = at - position * CHUNK_BYTES;
    const piece = bytes.subarray(start, Math.min(bytes.length, start + to - at));
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
  }
}

/** A source as the archive's reader wants it. */
export class SourceReader extends RandomAccessReader {
  constructor(private readonly source: ByteSource) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(piecesOf(this.source, start, end), { objectMode: false });
  }
}
