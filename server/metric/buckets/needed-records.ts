import type pg from 'pg';
import { familyOf, type FamilyId } from '../engine/catalogue/family';
import { sourceOf } from '../engine/catalogue/source';
import type { Ground } from './survey';

/** Whether a family's buckets are kept: some only while there are records of another type. */
export async function isKept(
  connection: pg.PoolClient,
  family: FamilyId,
  { organisationId }: Ground,
): Promise<boolean> {
  const { bucketed } = familyOf(family);
  if (!bucketed?.onlyWith) return bucketed !== null;
  const { rows } = await connection.query<{ is_there: boolean }>(
    `select exists (select from ${sourceOf(bucketed.onlyWith).table}
       where organisation_id = $1) as is_there`,
    [organisationId],
  );
  return rows[0]?.is_there ?? false;
}

/** Removes what was built of a family: nothing follows its marks any more. */
export async function forgetFamily(
  connection: pg.PoolClient,
  family: FamilyId,
  { organisationId }: Ground,
): Promise<void> {
  const { rowCount } = await connection.query(
    'delete from metric_build where organisation_id = $1 and family = $2',
    [organisationId, family],
  );
  if (!rowCount) return;
  await connection.query('delete from metric_bucket where organisation_id = $1 and family = $2', [
    organisationId,
    family,
  ]);
}
