import type { Reading } from '@/server/tenancy/reading';
import { addDays, type CivilDate } from '@/server/values/civil-date';
import type { BucketGrain, Piece } from '../engine/bucket-plan';
import { measuresOfFamily } from '../engine/catalogue/measure';
import { NO_VALUE, type FactTable } from '../engine/fact-table';
import type { Group } from '../engine/plan';
import { runFixedSql } from '../run-sql';
import { sql } from '../sql-fragment';
import { partOfKey } from './part-key';

/** A group with the pieces of it that buckets answer. */
export interface BucketGroup {
  readonly group: Group;
  readonly pieces: readonly Piece[];
}

/** The first and last start of a piece's buckets. */
interface Span {
  readonly key: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Buckets of one scope, family, dimension and grain from one start to another. */
interface Run {
  readonly group: Group;
  readonly grain: BucketGrain;
  from: CivilDate;
  to: CivilDate;
  readonly spans: Span[];
}

interface BucketRow {
  run: number;
  start_on: CivilDate;
  part: string;
  sums: string;
}

/** Reads all pieces from their buckets into `facts`, in one statement. */
export async function readBuckets(
  tx: Reading,
  organisationId: string,
  groups: readonly BucketGroup[],
  facts: FactTable,
): Promise<void> {
  const runs = groups.flatMap(runsOf);
  if (runs.length === 0) return;
  const rows = await runFixedSql<BucketRow>(
    tx,
    sql`
    select w.run::int as run, b.start_on::text as start_on, b.part,
      array_to_string(b.sums, ' ', ${NO_VALUE}) as sums
    from unnest(
        ${runs.map((run) => scopeId(organisationId, run.group))}::uuid[],
        ${runs.map((run) => run.group.family)}::text[],
        ${runs.map((run) => run.group.by[0] ?? '')}::text[],
        ${runs.map((run) => run.grain)}::text[],
        ${runs.map((run) => run.from)}::date[],
        ${runs.map((run) => run.to)}::date[]
      ) with ordinality w(scope_id, family, dimension, grain, from_on, to_on, run)
    join metric_bucket b on b.organisation_id = ${organisationId}::uuid
      and b.scope_id = w.scope_id and b.family = w.family and b.dimension = w.dimension
      and b.grain = w.grain and b.start_on >= w.from_on and b.start_on <= w.to_on`,
  );
  const places = new Map(runs.map(({ group }) => [group, placesOf(group)]));
  for (const row of rows) {
    const run = runs[row.run - 1];
    if (!run) continue;
    const sums = row.sums.split(' ');
    const part = partOfKey(row.part);
    for (const { key, from, to } of run.spans) {
      if (row.start_on < from || row.start_on > to) continue;
      for (const [measure, index] of places.get(run.group) ?? []) {
        facts.add(run.group.key, key, part, measure, sums[index] ?? '0');
      }
    }
  }
}

/** Where a group's measures stand in a bucket of its family. */
function placesOf({ family, measures }: Group) {
  return measuresOfFamily(family).flatMap((id, index): [typeof id, number][] =>
    measures.has(id) ? [[id, index]] : [],
  );
}

function scopeId(organisationId: string, { scope }: Group): string {
  return scope.kind === 'organisation' ? organisationId : scope.id;
}

function spanOf({ key, window: { start, end }, grain }: Piece): Span {
  // a state or part stands at its end; months and days of a longer piece up to the last before it
  if (grain === 'part' || grain === 'cut' || grain === 'now') return { key, from: end, to: end };
  return { key, from: start, to: grain === 'day' || grain === 'month' ? addDays(end, -1) : start };
}

const WIDEST_GAP_DAYS = 62;

function runsOf({ group, pieces }: BucketGroup): Run[] {
  const runs: Run[] = [];
  const sorted = pieces
    .map((piece) => ({ grain: piece.grain, span: spanOf(piece) }))
    .sort((left, right) => (left.span.from < right.span.from ? -1 : 1));
  for (const { grain, span } of sorted) {
    if (!grain) continue;
    const { from, to } = span;
    const run = runs.find((candidate) => candidate.grain === grain && isNear(candidate.to, from));
    if (run) {
      if (to > run.to) run.to = to;
      run.spans.push(span);
    } else {
      runs.push({ group, grain, from, to, spans: [span] });
    }
  }
  return runs;
}

function isNear(from: CivilDate, to: CivilDate): boolean {
  return Date.parse(to) - Date.parse(from) <= WIDEST_GAP_DAYS * 86_400_000;
}
