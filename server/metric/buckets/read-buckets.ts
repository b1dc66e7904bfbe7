import type { TenantTransaction } from '@/server/tenancy/with-org';
import type { CivilDate } from '@/server/values/civil-date';
import type { BucketGrain, Piece } from '../engine/bucket-plan';
import { measuresOfFamily } from '../engine/catalogue/measure';
import type { FactTable } from '../engine/fact-table';
import type { Group } from '../engine/plan';
import { partOfKey } from './part-key';

/** A group with the pieces of it that buckets answer. */
export interface BucketGroup {
  readonly group: Group;
  readonly pieces: readonly Piece[];
}

/** Buckets of one scope, family, dimension and grain from one start to another. */
interface Run {
  readonly group: Group;
  readonly grain: BucketGrain;
  readonly from: CivilDate;
  to: CivilDate;
  readonly pieces: Map<string, string>;
}

interface BucketRow {
  run: number;
  start_on: string;
  part: string;
  sums: string;
}

/** Where a piece's bucket starts: a period at its start, a state or part at its end. */
function startOf({ window, grain }: Piece): CivilDate {
  return grain === 'month' || grain === 'quarter' || grain === 'year' ? window.start : window.end;
}

/** Reads all pieces from their buckets into `facts`, in one statement. */
export async function readBuckets(
  tx: TenantTransaction,
  organisationId: string,
  groups: readonly BucketGroup[],
  facts: FactTable,
): Promise<void> {
  const runs = groups.flatMap(runsOf);
  if (runs.length === 0) return;
  const rows = await tx.$queryRaw<BucketRow[]>`
    select w.run::int as run, b.start_on::text as start_on, b.part,
      array_to_string(b.sums, ' ') as sums
    from unnest(
        ${runs.map((run) => scopeId(organisationId, run.group))}::uuid[],
        ${runs.map((run) => run.group.family)}::text[],
        ${runs.map((run) => run.group.by ?? '')}::text[],
        ${runs.map((run) => run.grain)}::text[],
        ${runs.map((run) => run.from)}::date[],
        ${runs.map((run) => run.to)}::date[]
      ) with ordinality w(scope_id, family, dimension, grain, from_on, to_on, run)
    join metric_bucket b on b.organisation_id = ${organisationId}::uuid
      and b.scope_id = w.scope_id and b.family = w.family and b.dimension = w.dimension
      and b.grain = w.grain and b.start_on >= w.from_on and b.start_on <= w.to_on`;
  const places = new Map(
    runs.map(({ group }) => [
      group,
      measuresOfFamily(group.family).flatMap((id, index): [typeof id, number][] =>
        group.measures.has(id) ? [[id, index]] : [],
      ),
    ]),
  );
  for (const row of rows) {
    const run = runs[row.run - 1];
    const piece = run?.pieces.get(row.start_on);
    if (!run || piece === undefined) continue;
    const sums = row.sums.split(' ');
    for (const [measure, index] of places.get(run.group) ?? []) {
      facts.add(run.group.key, piece, partOfKey(row.part), measure, sums[index] ?? '0');
    }
  }
}

function scopeId(organisationId: string, { scope }: Group): string {
  return scope.kind === 'organisation' ? organisationId : scope.id;
}

const WIDEST_GAP_DAYS = 62;

function runsOf({ group, pieces }: BucketGroup): Run[] {
  const runs: Run[] = [];
  const sorted = [...pieces].sort((left, right) => (startOf(left) < startOf(right) ? -1 : 1));
  for (const piece of sorted) {
    if (!piece.grain) continue;
    const start = startOf(piece);
    const run = runs.find(({ grain, to }) => grain === piece.grain && isNear(to, start));
    if (run) {
      run.to = start;
      run.pieces.set(start, piece.key);
    } else {
      const { grain } = piece;
      runs.push({ group, grain, from: start, to: start, pieces: new Map([[start, piece.key]]) });
    }
  }
  return runs;
}

function isNear(from: CivilDate, to: CivilDate): boolean {
  return Date.parse(to) - Date.parse(from) <= WIDEST_GAP_DAYS * 86_400_000;
}
