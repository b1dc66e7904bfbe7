import type { Reading } from '@/server/tenancy/reading';
import { readBuckets, type BucketGroup } from './buckets/read-buckets';
import { isBucketed, piecesOf, type BucketState, type Piece } from './engine/bucket-plan';
import { FactTable } from './engine/fact-table';
import type { Group } from './engine/plan';
import { measureRecords } from './records/measure-records';

/**
 * Measures groups from clean buckets, and from the records where a bucket is missing or stale:
 * together what the records alone would give.
 */
export async function measure(
  tx: Reading,
  organisationId: string,
  groups: readonly Group[],
  state: BucketState,
): Promise<FactTable> {
  const pieces = new FactTable();
  const plans = groups.map((group) => planOf(group, state));
  await readBuckets(tx, organisationId, plans.flatMap(bucketGroup), pieces);
  await measureRecords(tx, organisationId, plans.flatMap(recordGroup), pieces);
  const facts = new FactTable();
  for (const { group, windows } of plans) {
    for (const [window, parts] of windows) {
      for (const { key } of parts) facts.addWindow(group.key, window, pieces, key);
    }
  }
  return facts;
}

interface Plan {
  readonly group: Group;
  readonly windows: ReadonlyMap<string, readonly Piece[]>;
}

function planOf(group: Group, state: BucketState): Plan {
  const hasBuckets = isBucketed(group);
  const windows = [...group.windows].map(([key, window]): [string, readonly Piece[]] => [
    key,
    hasBuckets ? piecesOf(group, window, state) : [{ key, window, grain: null }],
  ]);
  return { group, windows: new Map(windows) };
}

function bucketGroup({ group, windows }: Plan): BucketGroup[] {
  const ready = [...windows.values()].flat().filter(({ grain }) => grain !== null);
  if (ready.length === 0) return [];
  return [{ group, pieces: [...new Map(ready.map((piece) => [piece.key, piece])).values()] }];
}

function recordGroup({ group, windows }: Plan): Group[] {
  const rest = [...windows.values()].flat().filter(({ grain }) => grain === null);
  if (rest.length === 0) return [];
  return [{ ...group, windows: new Map(rest.map(({ key, window }) => [key, window])) }];
}
