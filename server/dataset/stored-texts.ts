import type pg from 'pg';
import type { Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { civilDateIn, type CivilDate } from '@/server/values/civil-date';
import type { RecordType } from './engine/record-type/definition';
import type { RecordTexts } from './engine/needed-values';
import { recordPlaces } from './merge/record-place';
import { BoundValues } from './records/bound-values';
import { machineText, readableFields, type ReadableField } from './records/readable-fields';
import { recordRows } from './records/record-rows';

/** External id → what a record has, as the machine interface's texts. */
export type StoredTexts = ReadonlyMap<string, RecordTexts>;

function valueOf(field: ReadableField): string {
  if (field.target === null) return machineText(field, 't');
  return `(select r.external_id from ${recordPlaces[field.target].table} r
    where r.organisation_id = app_organisation_id() and r.id = t.${field.column})`;
}

/** The records of these ids that are there already. */
export async function loadStoredTexts(
  connection: pg.ClientBase,
  type: RecordType,
  externalIds: readonly string[],
  asOf: CivilDate,
): Promise<StoredTexts> {
  if (externalIds.length === 0) return new Map();
  const bound = new BoundValues();
  const values = readableFields(type).map((field) => `'${field.name}', ${valueOf(field)}`);
  const { rows } = await connection.query<{ externalId: string; values: RecordTexts }>(
    `select t.external_id as "externalId", jsonb_build_object(${values.join(', ')}) as values
     from ${recordRows(type, asOf, bound)} t
     where t.organisation_id = app_organisation_id()
       and t.external_id = any(${bound.add(externalIds)}::text[])`,
    bound.values,
  );
  return new Map(rows.map(({ externalId, values: texts }) => [externalId, texts]));
}

/** One record by its external id, or undefined. */
export async function readStoredRecord(
  org: Organisation,
  clock: Clock,
  type: RecordType,
  externalId: string,
): Promise<RecordTexts | undefined> {
  const asOf = civilDateIn(clock.now(), org.timeZone);
  const found = await withOrgConnection(org.id, (connection) =>
    loadStoredTexts(connection, type, [externalId], asOf),
  );
  return found.get(externalId);
}
