import { readFixedRows, type Reading } from '@/server/tenancy/reading';
import type { Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgReader } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import { recordTypes, type RecordType } from './engine/record-type/definition';
import { readFreshness, type TypeFreshness } from './freshness/read-freshness';
import { recordPlaces } from './merge/record-place';
import { mostCounted } from './record.schemas';

/** How much there is of a record type, how far it reaches and when data came in. */
export interface RecordTypeState extends TypeFreshness {
  /** at most `mostCounted`: beyond it, records are not counted one by one */
  readonly count: number;
  /** whether there are more than were counted */
  readonly isMore: boolean;
}

/** Counts of every record type in one statement, which stops where exact ones would cost. */
const countStatement = recordTypes
  .map(
    (type) => `select '${type}' as type, (select count(*)::int from (select from
        ${recordPlaces[type].table} where organisation_id = $1::uuid
        limit ${mostCounted + 1}) counted) as count`,
  )
  .join(' union all ');

async function loadRecordTypes(
  reading: Reading,
  org: Organisation,
  clock: Clock,
): Promise<RecordTypeState[]> {
  const counted = await readFixedRows<{ type: RecordType; count: number }>(
    reading,
    countStatement,
    [org.id],
  );
  const asOf = civilDateIn(clock.now(), org.timeZone);
  const states = await readFreshness(reading, org, asOf);
  return states.map((state) => {
    const count = counted.find(({ type }) => type === state.type)?.count ?? 0;
    return { ...state, count: Math.min(count, mostCounted), isMore: count > mostCounted };
  });
}

/** The state of every record type, for a page. */
export async function listRecordTypes(org: Organisation, clock: Clock): Promise<RecordTypeState[]> {
  return withOrgReader(org.id, (reader) => loadRecordTypes(reader, org, clock));
}
