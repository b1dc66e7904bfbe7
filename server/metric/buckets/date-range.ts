import type pg from 'pg';
import type { CivilDate } from '@/server/values/civil-date';
import { familyOf, type FamilyId } from '../engine/catalogue/family';
import { sourceOf } from '../engine/catalogue/source';

/** The first and last day of a family's records; null when none has a date. */
export async function readDateRange(
  connection: pg.PoolClient,
  family: FamilyId,
  organisationId: string,
): Promise<{ first: CivilDate; last: CivilDate } | null> {
  const { source, date, from } = familyOf(family);
  const column = date ?? from ?? 'null::date';
  const { rows } = await connection.query<{ first: CivilDate | null; last: CivilDate | null }>(
    `select min(${column})::text as first, max(${column})::text as last
     from ${sourceOf(source).table} r where r.organisation_id = $1 and ${column} is not null`,
    [organisationId],
  );
  const { first = null, last = null } = rows[0] ?? {};
  return first === null || last === null ? null : { first, last };
}
