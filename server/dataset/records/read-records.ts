import type pg from 'pg';
import type { Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { civilDateIn, type CivilDate } from '@/server/values/civil-date';
import type { RecordType } from '../engine/record-type/definition';
import { readCursor, writeCursor, type RecordPlaceInOrder } from './record-cursor';
import { pageStatement, type OrderPart } from './record-page-sql';
import { boundedReading } from './bounded-reading';
import type { RecordQuery } from '../record.schemas';

/** field → value in the machine interface's form, as `writeRecords` takes it; null where empty */
export type RecordValues = Readonly<Record<string, string | null>>;

export interface StoredRecord {
  readonly id: string;
  readonly externalId: string;
  /** every field that a record has, `externalId` included; references by external id */
  readonly values: RecordValues;
  /** reference field → the name of what it names */
  readonly names: RecordValues;
  /** it follows from another record, and can't be changed by itself */
  readonly isDerived: boolean;
}

export interface RecordPage {
  readonly records: readonly StoredRecord[];
  /** what to ask the next page with; null on the last one */
  readonly nextCursor: string | null;
}

export interface ReadRecordsInput {
  readonly org: Organisation;
  readonly clock: Clock;
  readonly type: RecordType;
  readonly query: RecordQuery;
  readonly cursor: string | null;
  readonly limit: number;
}

/**
 * A page of a record type, up to `limit` records after the cursor: a record that is written or
 * deleted meanwhile neither shifts nor doubles others. Empty values stand last in every order.
 */
export async function readRecords(input: ReadRecordsInput): Promise<RecordPage> {
  const { org, clock, query, cursor, limit } = input;
  const asOf = civilDateIn(clock.now(), org.timeZone);
  const after = cursor === null ? null : readCursor(query, cursor);
  const rows = await boundedReading(() =>
    withOrgConnection(
      org.id,
      (connection) => readRows(connection, { ...input, asOf, after, limit: limit + 1 }),
      { isRepeatable: true },
    ),
  );
  const records = rows.slice(0, limit);
  const last = rows.length > limit ? records.at(-1) : undefined;
  return {
    records: records.map(({ sortedValue: _, ...record }) => record),
    nextCursor: last ? writeCursor(query, { value: last.sortedValue, id: last.id }) : null,
  };
}

interface Reading {
  readonly type: RecordType;
  readonly query: RecordQuery;
  readonly asOf: CivilDate;
  readonly after: RecordPlaceInOrder | null;
  readonly limit: number;
}

interface FoundRow extends StoredRecord {
  readonly sortedValue: string | null;
}

async function readRows(connection: pg.PoolClient, reading: Reading): Promise<FoundRow[]> {
  await connection.query("set local statement_timeout = '10s'");
  const found: FoundRow[] = [];
  for (const part of partsAfter(reading)) {
    const after = part === 'valued' || part === startOf(reading) ? reading.after : null;
    const { text, values } = pageStatement({
      ...reading,
      part,
      after,
      limit: reading.limit - found.length,
    });
    const { rows } = await connection.query<Omit<FoundRow, 'externalId'>>(text, values);
    found.push(...rows.map((row) => ({ ...row, externalId: row.values.externalId ?? row.id })));
    if (found.length >= reading.limit) break;
  }
  return found;
}

function startOf({ query: { sort }, after }: Reading): OrderPart {
  if (!sort) return 'all';
  return after?.value === null ? 'empty' : 'valued';
}

/** The parts of the order that are left after a place. */
function partsAfter(reading: Reading): OrderPart[] {
  const start = startOf(reading);
  return start === 'valued' ? ['valued', 'empty'] : [start];
}
