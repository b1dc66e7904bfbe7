import type { Reading } from '@/server/tenancy/reading';
import { recordTypes, type RecordType } from '../engine/catalogue/record-type';
import { familyIds, familyOf } from '../engine/catalogue/family';
import { sourceOf } from '../engine/catalogue/source';
import { runSql } from '../run-sql';
import { catalogueSql, joinSql, sql } from '../sql-fragment';

/** The record types of which the organisation has any record, in one statement. */
export async function readAvailability(
  tx: Reading,
  organisationId: string,
): Promise<ReadonlySet<RecordType>> {
  const counted = new Set(familyIds.map((id) => familyOf(id).source));
  const types = recordTypes.filter((type) => counted.has(type));
  const each = types.map(
    (type) => sql`select ${type} as type where exists (select
      from ${catalogueSql(sourceOf(type).table)} where organisation_id = ${organisationId}::uuid)`,
  );
  const rows = await runSql<{ type: RecordType }>(tx, joinSql(each, ' union all '));
  return new Set(rows.map(({ type }) => type));
}
