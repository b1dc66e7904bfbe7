import type { Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { civilDateIn } from '@/server/values/civil-date';
import { mostCounted, type ListRecords } from '../record.schemas';
import { boundedReading } from './bounded-reading';
import { readRecords, type RecordPage } from './read-records';
import { countStatement } from './record-page-sql';

export interface RecordList extends RecordPage {
  /** how many the query finds; no more than `mostCounted` are counted */
  readonly count: number;
  readonly isCountCapped: boolean;
}

/** A page of records, and how many there are in all. */
export async function listRecords(
  org: Organisation,
  clock: Clock,
  asked: ListRecords,
): Promise<RecordList> {
  const [page, count] = await Promise.all([
    readRecords({ ...asked, org, clock }),
    countRecords(org, clock, asked),
  ]);
  return { ...page, count: Math.min(count, mostCounted), isCountCapped: count > mostCounted };
}

/** How many records a query finds, up to one more than are counted. */
export async function countRecords(
  org: Organisation,
  clock: Clock,
  { type, query }: Pick<ListRecords, 'type' | 'query'>,
): Promise<number> {
  const asOf = civilDateIn(clock.now(), org.timeZone);
  const { text, values } = countStatement(type, query, asOf, mostCounted + 1);
  return boundedReading(() =>
    withOrgConnection(org.id, async (connection) => {
      await connection.query("set local statement_timeout = '10s'");
      const { rows } = await connection.query<{ count: number }>(text, values);
      return rows[0]?.count ?? 0;
    }),
  );
}
