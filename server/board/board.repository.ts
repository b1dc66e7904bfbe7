import { readFixedRows, type Reading } from '@/server/tenancy/reading';
import type { CivilDate } from '@/server/values/civil-date';
import type { DataSpan } from './engine/choose-period';

interface SpanRow {
  first: CivilDate | null;
  last: CivilDate | null;
}

/** The dates by which records count on boards: each has an index of its own. */
const dated = [
  ['deal', 'closed_on'],
  ['deal', 'created_on'],
  ['invoice', 'issued_on'],
  ['subscription_movement', 'effective_on'],
  ['lead', 'created_on'],
  ['activity', 'occurred_on'],
] as const;

const spans = (pick: 'min' | 'max', bound: string) =>
  dated
    .map(
      ([table, column]) => `(select ${pick}(${column}) from ${table}
        where organisation_id = $1::uuid and ${column} ${bound})`,
    )
    .join(', ');

/** First and last day, up to `asOf`, on which anything was recorded. */
export async function loadDataSpan(
  tx: Reading,
  organisationId: string,
  asOf: CivilDate,
): Promise<DataSpan | null> {
  const [row] = await readFixedRows<SpanRow>(
    tx,
    `select least(${spans('min', 'is not null')})::text as first,
       greatest(${spans('max', '<= $2::date')})::text as last`,
    [organisationId, asOf],
  );
  return row?.first && row.last ? { first: row.first, last: row.last } : null;
}

/** The names of these people, by id. */
export async function loadPersonNames(
  tx: Reading,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const people = await readFixedRows<{ id: string; name: string }>(
    tx,
    'select id, name from person where organisation_id = $1::uuid and id = any($2::uuid[])',
    [organisationId, [...ids]],
  );
  return new Map(people.map(({ id, name }) => [id, name]));
}
