import { createHash } from 'node:crypto';
import { CHUNK_BYTES, storeChunk } from '../file-chunks';

/** Stores bytes as an import's file, in chunks of one size; says how many and their hash. */
export async function storePieces(
  organisationId: string,
  importId: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let position = 0;
  let bytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
    waiting.push(piece);
    waitingBytes += piece.length;
    if (waitingBytes < CHUNK_BYTES) continue;
    let joined = Buffer.concat(waiting);
    for (; joined.length >= CHUNK_BYTES; joined = joined.subarray(CHUNK_BYTES)) {
      await storeChunk(organisationId, importId, position, joined.subarray(0, CHUNK_BYTES));
      position += 1;
    }
    waiting = [joined];
    waitingBytes = joined.length;
  }
  if (waitingBytes > 0) {
    await storeChunk(organisationId, importId, position, Buffer.concat(waiting));
  }
  return { bytes, sha256: hash.digest('hex') };
}
