import { readFixedRows, type Reading } from '@/server/tenancy/reading';
import type { Organisation } from '@/server/tenancy/organisation';
import type { CivilDate } from '@/server/values/civil-date';
import { judgeFreshness, type Freshness } from '../engine/freshness';
import { recordTypes, type RecordType } from '../engine/record-type/definition';
import { reachStatement } from './reach';

/** the last days of arrival that a rhythm is learned from */
const ARRIVALS = 13;

export interface TypeFreshness extends Freshness {
  readonly type: RecordType;
  /** when data last came in, by whatever way; null: never */
  readonly lastAt: Date | null;
  /** that day in the organisation's zone */
  readonly lastOn: CivilDate | null;
  /** the latest day that records have; null where there are none or they have no date */
  readonly reach: CivilDate | null;
  /** what an administrator expects; null: learned from the last arrivals */
  readonly expectedDays: number | null;
}

interface ArrivalRow {
  readonly type: RecordType;
  readonly expectedDays: number | null;
  readonly lastAt: Date | null;
  readonly days: CivilDate[] | null;
}

/** For each type the latest import of each of the last days that had one: one descent each. */
const arrivalsText = `with recursive wanted(type) as (select unnest($2::text[])),
  latest(type, at, place) as (
    select w.type, (${lastBefore('w.type', '')}), 1 from wanted w
    union all
    select l.type, (${lastBefore(
      'l.type',
      `and i.finished_at
        < (l.at at time zone $3)::date::timestamp at time zone $3`,
    )}), l.place + 1
    from latest l where l.at is not null and l.place < ${ARRIVALS}
  )
  select w.type, y.days as "expectedDays", max(l.at) as "lastAt",
    array_agg(((l.at at time zone $3)::date)::text order by l.at desc)
      filter (where l.at is not null) as days
  from wanted w
  join latest l on l.type = w.type
  left join record_type_rhythm y on y.organisation_id = $1::uuid and y.record_type = w.type
  group by w.type, y.days`;

function lastBefore(type: string, bound: string): string {
  return `select max(i.finished_at) from import i
    where i.organisation_id = $1::uuid and i.record_type = ${type} and i.status = 'completed'
      and i.created_count + i.updated_count > 0 ${bound}`;
}

/**
 * When data of record types last came in, how far it reaches, and whether it is late, as the
 * transaction sees it on the day `asOf` in the organisation's zone.
 */
export async function readFreshness(
  reading: Reading,
  { id, timeZone }: Pick<Organisation, 'id' | 'timeZone'>,
  asOf: CivilDate,
  types: readonly RecordType[] = recordTypes,
): Promise<TypeFreshness[]> {
  const wanted = [...types];
  const arrivals = await readFixedRows<ArrivalRow>(reading, arrivalsText, [id, wanted, timeZone]);
  const reaches = await readFixedRows<{ type: RecordType; reach: CivilDate | null }>(
    reading,
    reachStatement,
    [id, asOf, wanted],
  );
  return types.map((type) => {
    const row = arrivals.find((each) => each.type === type);
    const expectedDays = row?.expectedDays ?? null;
    return {
      type,
      ...judgeFreshness({ days: row?.days ?? [], expectedDays }, asOf),
      lastAt: row?.lastAt ?? null,
      lastOn: row?.days?.[0] ?? null,
      reach: reaches.find((each) => each.type === type)?.reach ?? null,
      expectedDays,
    };
  });
}
