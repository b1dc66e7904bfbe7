import type pg from 'pg';
import { DomainError } from '@/server/platform/domain-error';
import { resolveReferences, type UnknownPolicy } from './resolve-references';
import { stageRows } from './stage-rows';
import { updateById } from './update-by-id';

export interface LinkOutcome {
  /** records that this import had left unchanged and that a link now changed */
  readonly changed: number;
  readonly alsoCreated: Readonly<Record<string, number>>;
}

const STAGE = 'import_link';

const linkColumns = [
  { name: 'row_no', type: 'integer' },
  { name: 'external_id', type: 'text' },
  { name: 'ref_parent', type: 'text' },
];

/** Sets the parents of customers or teams, once all of the file are in. */
export async function linkParents(
  connection: pg.PoolClient,
  table: 'customer' | 'team',
  lines: Iterable<string>,
  policy: UnknownPolicy,
  importId: string,
): Promise<LinkOutcome> {
  await stageRows(connection, STAGE, linkColumns, lines);
  const { created } = await resolveReferences(
    connection,
    STAGE,
    { field: 'parent', name: 'parent_id', target: table, isRequired: false, madeRole: null },
    policy === 'create' ? 'create' : 'empty',
    importId,
  );
  await connection.query('drop table if exists pg_temp.import_parent');
  await connection.query(
    `create temp table import_parent on commit drop as
     select s.row_no, c.id, c.created_import_id, c.changed_import_id, r.id as parent_id
     from ${STAGE} s
     left join ref_parent r on r.value = s.ref_parent
     cross join lateral (
       select * from ${table} c
       where c.organisation_id = app_organisation_id() and c.external_id = s.external_id offset 0
     ) c
     where c.parent_id is distinct from r.id and r.id is distinct from c.id`,
  );
  const { rows } = await connection.query<{ ids: string[]; changed: number }>(
    `select coalesce(array_agg(id), '{}') as ids, count(*) filter (where
       created_import_id is distinct from $1 and changed_import_id is distinct from $1)::int as changed
     from import_parent`,
    [importId],
  );
  const { ids, changed } = rows[0] ?? { ids: [], changed: 0 };
  if (ids.length > 0) {
    await updateById(
      connection,
      `update ${table} c set parent_id = link.parent_id, changed_at = now(),
         changed_import_id = case when c.created_import_id = $1 then c.changed_import_id else $1 end,
         changed_import_row =
           case when c.created_import_id = $1 then c.changed_import_row else link.row_no end
       from import_parent link
       where c.organisation_id = app_organisation_id() and c.id = any($2::uuid[]) and c.id = link.id`,
      [importId, ids],
    );
    await refuseCircles(connection, table);
  }
  return { changed, alsoCreated: created > 0 ? { [table]: created } : {} };
}

/** A team or customer above itself would belong to nobody: nothing of such a batch is kept. */
async function refuseCircles(connection: pg.PoolClient, table: string): Promise<void> {
  const { rows } = await connection.query<{ name: string }>(
    `with recursive up (start_id, id) as (
       select id, parent_id from import_parent where parent_id is not null
       union
       select up.start_id, c.parent_id from up
       join ${table} c on c.organisation_id = app_organisation_id() and c.id = up.id
       where c.parent_id is not null and up.id <> up.start_id
     )
     select c.name from up
     join ${table} c on c.organisation_id = app_organisation_id() and c.id = up.start_id
     where up.id = up.start_id order by 1 limit 1`,
  );
  const [circle] = rows;
  if (circle) throw new DomainError('invalid', 'dataset.errors.aboveItself', { name: circle.name });
}
