import type pg from 'pg';
import type { CivilDate } from '@/server/values/civil-date';
import { familyOf, type FamilyId } from '../engine/catalogue/family';
import { rowsOf } from '../records/source';
import { catalogueSql, compileSql, sql } from '../sql-fragment';

/** The first and last day of a family's records; null when none has a date. */
export async function readDateRange(
  connection: pg.PoolClient,
  family: FamilyId,
  organisationId: string,
): Promise<{ first: CivilDate; last: CivilDate } | null> {
  const { date, from } = familyOf(family);
  const column = catalogueSql(date ?? from ?? 'null::date');
  const { text, values } = compileSql(
    sql`select min(${column})::text as first, max(${column})::text as last
      from ${rowsOf(family)}
      where r.organisation_id = ${organisationId}::uuid and ${column} is not null`,
  );
  const { rows } = await connection.query<{ first: CivilDate | null; last: CivilDate | null }>(
    text,
    values,
  );
  const { first = null, last = null } = rows[0] ?? {};
  return first === null || last === null ? null : { first, last };
}
