import type pg from 'pg';
import type { ReferenceTarget } from '../engine/record-type/definition';
import { MANY_RECORDS, refreshStatistics } from './refresh-statistics';

export type UnknownPolicy = 'create' | 'reject' | 'empty';

export interface UnresolvedRow {
  readonly rowNumber: number;
  readonly field: string;
  readonly value: string;
  readonly isAmbiguous: boolean;
}

interface Resolution {
  readonly created: number;
  readonly unresolved: readonly UnresolvedRow[];
}

/**
 * Resolves the distinct names of one staged column by external id, else by exact name, into the
 * temporary table `ref_<field>` (value, id). Unknown ones are created, given back with their rows,
 * or left without an id; a name that several records bear is always given back.
 */
export async function resolveReferences(
  connection: pg.PoolClient,
  stage: string,
  reference: { field: string; target: ReferenceTarget },
  policy: UnknownPolicy,
  importId: string,
): Promise<Resolution> {
  const { field, target } = reference;
  const ref = `ref_${field}`;
  await connection.query(`drop table if exists pg_temp.${ref}`);
  await connection.query(
    `create temp table ${ref} on commit drop as
     select v.value, coalesce(by_id.id, case when by_name.matches = 1 then by_name.id end) as id,
       by_id.id is null and by_name.matches > 1 as is_ambiguous
     from (select distinct ${ref} as value from ${stage} where ${ref} is not null) v
     left join lateral (
       select t.id from ${target} t
       where t.organisation_id = app_organisation_id() and t.external_id = v.value offset 0) by_id on true
     left join lateral (
       select min(t.id::text)::uuid as id, count(*) as matches from ${target} t
       where t.organisation_id = app_organisation_id() and t.name = v.value) by_name on true`,
  );
  const created = policy === 'create' ? await createMissing(connection, ref, target, importId) : 0;
  await connection.query(`analyze ${ref}`);
  const wanted = policy === 'reject' ? 'r.id is null' : 'r.is_ambiguous';
  const { rows } = await connection.query<UnresolvedRow>(
    `select s.row_no as "rowNumber", '${field}' as field, r.value, r.is_ambiguous as "isAmbiguous"
     from ${stage} s join ${ref} r on r.value = s.${ref} where ${wanted}`,
  );
  return { created, unresolved: rows };
}

async function createMissing(
  connection: pg.PoolClient,
  ref: string,
  target: ReferenceTarget,
  importId: string,
): Promise<number> {
  const { rowCount } = await connection.query(
    `insert into ${target} (organisation_id, external_id, name, created_import_id)
     select app_organisation_id(), value, value, $1 from ${ref}
     where id is null and not is_ambiguous order by value`,
    [importId],
  );
  if (!rowCount) return 0;
  if (rowCount >= MANY_RECORDS) await refreshStatistics(connection, target);
  await connection.query(
    `update ${ref} r set id = (select t.id from ${target} t
       where t.organisation_id = app_organisation_id() and t.external_id = r.value)
     where r.id is null and not r.is_ambiguous`,
  );
  return rowCount;
}
