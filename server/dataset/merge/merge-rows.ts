import type pg from 'pg';
import type { ReferenceTarget } from '../engine/record-type/definition';
import { stageColumns, type MergePlan } from './merge-plan';
import { resolveReferences, type UnknownPolicy, type UnresolvedRow } from './resolve-references';
import { stageRows } from './stage-rows';
import { updateById } from './update-by-id';

const STAGE = 'import_stage';
const SOURCE = 'import_source';

export interface MergeOutcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly unresolved: readonly UnresolvedRow[];
  /** records made by name only */
  readonly alsoCreated: Readonly<Partial<Record<ReferenceTarget, number>>>;
}

/**
 * Merges staged rows into the record type's table by external id: new ones are inserted, changed
 * ones updated in the mapped columns, equal ones left alone; each with the import and row it
 * comes from. Rows with references that must not be taken are left out and given back.
 */
export async function mergeRows(
  connection: pg.PoolClient,
  plan: MergePlan,
  lines: Iterable<string>,
  policy: UnknownPolicy,
  importId: string,
): Promise<MergeOutcome> {
  await stageRows(connection, STAGE, stageColumns(plan), lines);
  const unresolved: UnresolvedRow[] = [];
  const alsoCreated: Partial<Record<ReferenceTarget, number>> = {};
  for (const reference of plan.references) {
    const resolution = await resolveReferences(connection, STAGE, reference, policy, importId);
    unresolved.push(...resolution.unresolved);
    if (resolution.created > 0) {
      alsoCreated[reference.target] = (alsoCreated[reference.target] ?? 0) + resolution.created;
    }
  }
  if (policy === 'reject') unresolved.push(...(await unknownLinks(connection, plan, importId)));
  if (unresolved.length > 0) {
    await connection.query(`delete from ${STAGE} where row_no = any($1::int[])`, [
      unresolved.map(({ rowNumber }) => rowNumber),
    ]);
  }
  await connection.query(`drop table if exists pg_temp.${SOURCE}`);
  await connection.query(sourceStatement(plan));
  await connection.query(`analyze ${SOURCE}`);
  const { rows } = await connection.query<SourceState>(
    `select count(*) filter (where existing_id is null)::int as created,
       count(*) filter (where existing_id is not null and not is_changed)::int as unchanged,
       coalesce(array_agg(existing_id::text) filter (where is_changed), '{}') as "changedIds"
     from ${SOURCE}`,
  );
  const { created, unchanged, changedIds } = rows[0] ?? {
    created: 0,
    unchanged: 0,
    changedIds: [],
  };
  if (changedIds.length > 0) {
    await updateById(connection, updateStatement(plan), [importId, changedIds]);
  }
  if (created > 0) await connection.query(insertStatement(plan), [importId]);
  return {
    created,
    updated: changedIds.length,
    unchanged,
    unresolved,
    alsoCreated,
  };
}

interface SourceState {
  readonly created: number;
  readonly unchanged: number;
  readonly changedIds: readonly string[];
}

/** Names of other rows' records that neither the table nor the file has. */
async function unknownLinks(
  connection: pg.PoolClient,
  plan: MergePlan,
  importId: string,
): Promise<UnresolvedRow[]> {
  const unknown: UnresolvedRow[] = [];
  for (const reference of plan.linked) {
    const { unresolved } = await resolveReferences(
      connection,
      STAGE,
      reference,
      'reject',
      importId,
    );
    if (unresolved.length === 0) continue;
    const { rows } = await connection.query<{ row_no: number }>(
      `select row_no from ${STAGE} where not ref_${reference.field}_in_file and row_no = any($1::int[])`,
      [unresolved.map(({ rowNumber }) => rowNumber)],
    );
    const outside = new Set(rows.map(({ row_no }) => row_no));
    unknown.push(...unresolved.filter(({ rowNumber }) => outside.has(rowNumber)));
  }
  return unknown;
}

interface Written {
  readonly name: string;
  readonly source: string;
  readonly isUpdated: boolean;
}

function writtenColumns(plan: MergePlan): Written[] {
  return [
    ...plan.plain.map(({ field, name }) => ({
      name,
      source: `s.${name}`,
      isUpdated: plan.updated.has(field),
    })),
    ...plan.references.map(({ field, name }) => ({
      name,
      source: `ref_${field}.id`,
      isUpdated: true,
    })),
  ];
}

function sourceStatement(plan: MergePlan): string {
  const columns = writtenColumns(plan);
  const updated = columns.filter(({ isUpdated }) => isUpdated);
  const changed =
    updated.length === 0
      ? 'false'
      : `(${updated.map(({ name }) => `t.${name}`).join(', ')}) is distinct from
         (${updated.map(({ source }) => source).join(', ')})`;
  const joins = plan.references.map(
    ({ field }) => `left join ref_${field} on ref_${field}.value = s.ref_${field}`,
  );
  return `create temp table ${SOURCE} on commit drop as
    select s.row_no, s.external_id, ${columns.map(({ name, source }) => `${source} as ${name}, `).join('')}
      t.id as existing_id, t.id is not null and ${changed} as is_changed
    from ${STAGE} s ${joins.join(' ')}
    left join lateral (
      select * from ${plan.table.table} t
      where t.organisation_id = app_organisation_id() and t.external_id = s.external_id offset 0
    ) t on true`;
}

function updateStatement(plan: MergePlan): string {
  const sets = writtenColumns(plan)
    .filter(({ isUpdated }) => isUpdated)
    .map(({ name }) => `${name} = s.${name}, `);
  const idType = plan.type === 'deal' ? 'bigint' : 'uuid';
  return `update ${plan.table.table} t set ${sets.join('')}
      changed_import_id = $1, changed_import_row = s.row_no, changed_at = now()
    from ${SOURCE} s
    where t.organisation_id = app_organisation_id() and t.id = any($2::${idType}[])
      and t.id = s.existing_id and s.is_changed`;
}

function insertStatement(plan: MergePlan): string {
  const names = writtenColumns(plan).map(({ name }) => name);
  const values = names.map((name) => (name === 'role' ? `coalesce(role, 'rep')` : name));
  return `insert into ${plan.table.table}
      (organisation_id, external_id, ${names.map((name) => `${name}, `).join('')}
       created_import_id, created_import_row)
    select app_organisation_id(), external_id, ${values.map((value) => `${value}, `).join('')}
      $1::uuid, row_no
    from ${SOURCE} where existing_id is null order by row_no`;
}
