import { LRUCache } from 'lru-cache';
import { readDataVersion } from './data-version';
import type { TenantReader } from './reading';
import { withOrgReader } from './with-org';

/** What a read hangs on beside the data: the organisation's settings, the reader, the question. */
type Key = readonly unknown[];

/**
 * Reads that are kept in this process's memory for as long as the organisation's data is the same:
 * the version is read in the snapshot that the answer belongs to, so that nothing is ever older
 * than the data. `maxBytes` bounds the memory by the answers' size as JSON.
 */
export function rememberedReads<Answer>(maxBytes: number) {
  const answers = new LRUCache<string, { readonly answer: Answer }>({
    maxSize: maxBytes,
    sizeCalculation: (kept, key) => JSON.stringify(kept).length + key.length,
  });
  return async (
    organisationId: string,
    key: Key,
    read: (reader: TenantReader) => Promise<Answer>,
  ): Promise<Answer> =>
    withOrgReader(organisationId, async (reader) => {
      const version = await readDataVersion(reader, organisationId);
      const place = JSON.stringify([organisationId, version, key]);
      const known = answers.get(place);
      if (known) return known.answer;
      const answer = await read(reader);
      answers.set(place, { answer });
      return answer;
    });
}
