import type pg from 'pg';
import type { ReferenceTarget } from '../engine/record-type/definition';
import { stageColumns, type MergePlan } from './merge-plan';
import { sourceStatement, writtenColumns } from './merge-source';
import { refuseRows } from './refuse-rows';
import type { RefusedRow } from './refused-row';
import { resolveReferences, type UnknownPolicy } from './resolve-references';
import { stageRows } from './stage-rows';
import { updateById } from './update-by-id';

const STAGE = 'import_stage';
const SOURCE = 'import_source';

export interface MergeOutcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedRow[];
  /** records made by name only */
  readonly alsoCreated: Readonly<Partial<Record<ReferenceTarget, number>>>;
}

/** What a merge will do with the rows that it takes, which now stand in the source table. */
interface PreparedMerge extends Omit<MergeOutcome, 'updated'> {
  readonly changedIds: readonly string[];
}

/**
 * Merges staged rows into the record type's table by external id: new ones are inserted, changed
 * ones updated in the mapped columns, equal ones left alone; each with the import and row it
 * comes from. Rows that must not be taken, for a reference, a day or a missing rate, are given back.
 */
export async function mergeRows(
  connection: pg.PoolClient,
  plan: MergePlan,
  lines: Iterable<string>,
  policy: UnknownPolicy,
  importId: string,
): Promise<MergeOutcome> {
  const { changedIds, ...prepared } = await prepare(connection, plan, lines, policy, importId);
  if (changedIds.length > 0) {
    await updateById(connection, updateStatement(plan), [importId, changedIds]);
  }
  if (prepared.created > 0) await connection.query(insertStatement(plan), [importId]);
  return { ...prepared, updated: changedIds.length };
}

/**
 * Says what a merge would do, and writes nothing: names that would be made are counted as if they
 * were, each time anew.
 */
export async function compareRows(
  connection: pg.PoolClient,
  plan: MergePlan,
  lines: Iterable<string>,
  policy: UnknownPolicy,
): Promise<MergeOutcome> {
  const { changedIds, ...prepared } = await prepare(connection, plan, lines, policy, null);
  return { ...prepared, updated: changedIds.length };
}

/** Resolves and compares; `importId` null: nothing may be made. */
async function prepare(
  connection: pg.PoolClient,
  plan: MergePlan,
  lines: Iterable<string>,
  policy: UnknownPolicy,
  importId: string | null,
): Promise<PreparedMerge> {
  await stageRows(connection, STAGE, stageColumns(plan), lines);
  const refused: RefusedRow[] = [];
  const alsoCreated: Partial<Record<ReferenceTarget, number>> = {};
  for (const reference of plan.references) {
    const resolution = await resolveReferences(connection, STAGE, reference, policy, importId);
    refused.push(...resolution.refused);
    if (resolution.created > 0) {
      alsoCreated[reference.target] = (alsoCreated[reference.target] ?? 0) + resolution.created;
    }
  }
  if (policy === 'reject') refused.push(...(await unknownLinks(connection, plan, importId)));
  if (refused.length > 0) {
    await connection.query(`delete from ${STAGE} where row_no = any($1::int[])`, [
      refused.map(({ rowNumber }) => rowNumber),
    ]);
  }
  await connection.query(`drop table if exists pg_temp.${SOURCE}`);
  const { rowCount: differing } = await connection.query(sourceStatement(plan, SOURCE, STAGE));
  refused.push(...(await refuseRows(connection, plan, SOURCE)));
  await connection.query(`analyze ${SOURCE} (row_no)`);
  const { rows } = await connection.query<SourceState>(
    `select count(*) filter (where existing_id is null)::int as created,
       coalesce(array_agg(existing_id::text) filter (where is_changed), '{}') as "changedIds",
       (select count(*)::int from ${STAGE}) as staged
     from ${SOURCE}`,
  );
  const { created, changedIds, staged } = rows[0] ?? { created: 0, changedIds: [], staged: 0 };
  return { created, changedIds, unchanged: staged - (differing ?? 0), refused, alsoCreated };
}

interface SourceState {
  readonly created: number;
  readonly changedIds: readonly string[];
  readonly staged: number;
}

/**
 * What became of each row of the last merge in this transaction; one that was given back for a day
 * or a rate counts as unchanged here.
 */
export async function mergedOutcomes(
  connection: pg.ClientBase,
): Promise<{ row: number; externalId: string; outcome: 'created' | 'updated' | 'unchanged' }[]> {
  const { rows } = await connection.query<{
    row: number;
    externalId: string;
    outcome: 'created' | 'updated' | 'unchanged';
  }>(
    `select s.row_no as row, s.external_id as "externalId",
       case when x.row_no is null then 'unchanged' when x.is_changed then 'updated'
         else 'created' end as outcome
     from ${STAGE} s left join ${SOURCE} x on x.row_no = s.row_no`,
  );
  return rows;
}

/** Names of other rows' records that neither the table nor the file has. */
async function unknownLinks(
  connection: pg.PoolClient,
  plan: MergePlan,
  importId: string | null,
): Promise<RefusedRow[]> {
  const unknown: RefusedRow[] = [];
  for (const reference of plan.linked) {
    const { refused } = await resolveReferences(connection, STAGE, reference, 'reject', importId);
    if (refused.length === 0) continue;
    const { rows } = await connection.query<{ row_no: number }>(
      `select row_no from ${STAGE} where not ref_${reference.field}_in_file and row_no = any($1::int[])`,
      [refused.map(({ rowNumber }) => rowNumber)],
    );
    const outside = new Set(rows.map(({ row_no }) => row_no));
    unknown.push(...refused.filter(({ rowNumber }) => outside.has(rowNumber)));
  }
  return unknown;
}

function updateStatement(plan: MergePlan): string {
  const sets = writtenColumns(plan)
    .filter(({ isUpdated }) => isUpdated)
    .map(({ name }) => `${name} = s.${name}, `);
  return `update ${plan.table.table} t set ${sets.join('')}
      changed_import_id = $1, changed_import_row = s.row_no, changed_at = now()
    from ${SOURCE} s
    where t.organisation_id = app_organisation_id() and t.id = any($2::${plan.table.idType}[])
      and t.id = s.existing_id and s.is_changed`;
}

function insertStatement(plan: MergePlan): string {
  const names = writtenColumns(plan).map(({ name }) => name);
  return `insert into ${plan.table.table}
      (organisation_id, external_id, ${names.map((name) => `${name}, `).join('')}
       created_import_id, created_import_row)
    select app_organisation_id(), external_id, ${names.map((name) => `${name}, `).join('')}
      $1::uuid, row_no
    from ${SOURCE} where existing_id is null order by row_no`;
}
