import type pg from 'pg';
import { isNamedTarget, type NamedTarget } from '../engine/record-type/definition';
import { MANY_RECORDS, refreshStatistics } from './refresh-statistics';
import type { ReferenceColumn } from './record-table';
import type { RefusedRow } from './refused-row';

export type UnknownPolicy = 'create' | 'reject' | 'empty';

interface Resolution {
  readonly created: number;
  readonly refused: readonly RefusedRow[];
}

/** What becomes of an unknown name: only what has names is made, and what is needed is never empty. */
export function policyFor(
  { target, isRequired }: ReferenceColumn,
  policy: UnknownPolicy,
): UnknownPolicy {
  if (policy === 'create' && !isNamedTarget(target)) return 'reject';
  return policy === 'empty' && isRequired ? 'reject' : policy;
}

/**
 * Resolves the distinct names of one staged column by external id, else by exact name where such
 * records have names of their own, into the temporary table `ref_<field>` (value, id). Unknown
 * ones are created, given back with their rows, or left without an id; a name that several
 * records bear is always given back. Without an import nothing is created: ids are made up.
 */
export async function resolveReferences(
  connection: pg.PoolClient,
  stage: string,
  reference: ReferenceColumn,
  wanted: UnknownPolicy,
  importId: string | null,
): Promise<Resolution> {
  const { field, target } = reference;
  const policy = policyFor(reference, wanted);
  const ref = `ref_${field}`;
  await connection.query(`drop table if exists pg_temp.${ref}`);
  await connection.query(lookupStatement(stage, ref, reference));
  const created =
    policy === 'create' && isNamedTarget(target)
      ? await makeMissing(connection, ref, target, reference.madeRole, importId)
      : 0;
  await connection.query(`analyze ${ref}`);
  const { rows } = await connection.query<{ row: number; value: string; isAmbiguous: boolean }>(
    `select s.row_no as row, r.value, r.is_ambiguous as "isAmbiguous"
     from ${stage} s join ${ref} r on r.value = s.${ref}
     where ${policy === 'reject' ? 'r.id is null' : 'r.is_ambiguous'}`,
  );
  const unknown = isNamedTarget(target) ? 'unknownReference' : 'unknownRecord';
  return {
    created,
    refused: rows.map(({ row, value, isAmbiguous }) => ({
      rowNumber: row,
      code: isAmbiguous ? 'ambiguousReference' : unknown,
      field,
      params: { value },
    })),
  };
}

function lookupStatement(stage: string, ref: string, { target }: ReferenceColumn): string {
  const values = `(select distinct ${ref} as value from ${stage} where ${ref} is not null) v
     left join lateral (
       select t.id from ${target} t
       where t.organisation_id = app_organisation_id() and t.external_id = v.value offset 0
     ) by_id on true`;
  if (!isNamedTarget(target)) {
    return `create temp table ${ref} on commit drop as
      select v.value, by_id.id, false as is_ambiguous from ${values}`;
  }
  return `create temp table ${ref} on commit drop as
    select v.value, coalesce(by_id.id, case when by_name.matches = 1 then by_name.id end) as id,
      by_id.id is null and by_name.matches > 1 as is_ambiguous
    from ${values}
     left join lateral (
       select min(t.id::text)::uuid as id, count(*) as matches from ${target} t
       where by_id.id is null and t.organisation_id = app_organisation_id() and t.name = v.value
     ) by_name on true`;
}

async function makeMissing(
  connection: pg.PoolClient,
  ref: string,
  target: NamedTarget,
  role: string | null,
  importId: string | null,
): Promise<number> {
  if (importId !== null) return createMissing(connection, ref, target, role, importId);
  const { rowCount } = await connection.query(
    `update ${ref} set id = gen_random_uuid() where id is null and not is_ambiguous`,
  );
  return rowCount ?? 0;
}

async function createMissing(
  connection: pg.PoolClient,
  ref: string,
  target: NamedTarget,
  role: string | null,
  importId: string,
): Promise<number> {
  const isPerson = target === 'person';
  const { rowCount } = await connection.query(
    `insert into ${target} (organisation_id, external_id, name, created_import_id${isPerson ? ', role' : ''})
     select app_organisation_id(), value, value, $1${isPerson ? ', $2' : ''} from ${ref}
     where id is null and not is_ambiguous order by value`,
    isPerson ? [importId, role ?? 'rep'] : [importId],
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
