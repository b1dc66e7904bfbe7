import type pg from 'pg';
import { DomainError } from '@/server/platform/domain-error';
import type { CivilDate } from '@/server/values/civil-date';
import { allRecords } from '../record.schemas';
import type { RecordType } from '../engine/record-type/definition';
import { recordPlaces } from '../merge/record-place';
import type { StoredRecord } from './read-records';
import { pageStatement } from './record-page-sql';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const NUMBER = /^\d{1,18}$/;

const notFound = () => new DomainError('notFound', 'record.errors.notFound');

/** The record of an id, as it is in the transaction of `connection`. */
export async function loadRecord(
  connection: pg.ClientBase,
  type: RecordType,
  id: string,
  asOf: CivilDate,
): Promise<StoredRecord> {
  const isId = (recordPlaces[type].idType === 'uuid' ? UUID : NUMBER).test(id);
  if (!isId) throw notFound();
  const { text, values } = pageStatement({
    ...{ type, query: allRecords, asOf, id },
    ...{ part: 'all', after: null, limit: 1 },
  });
  const { rows } = await connection.query<Omit<StoredRecord, 'externalId'>>(text, values);
  const [row] = rows;
  if (!row) throw notFound();
  return { ...row, externalId: row.values.externalId ?? row.id };
}

/** The id of the record with this external id, or null. */
export async function findRecordId(
  connection: pg.ClientBase,
  type: RecordType,
  externalId: string,
): Promise<string | null> {
  const { rows } = await connection.query<{ id: string }>(
    `select id::text from ${recordPlaces[type].table}
     where organisation_id = app_organisation_id() and external_id = $1`,
    [externalId],
  );
  return rows[0]?.id ?? null;
}
