import type pg from 'pg';
import { resolveReferences, type UnknownPolicy } from './resolve-references';
import { stageRows } from './stage-rows';
import { updateById } from './update-by-id';

export interface LinkOutcome {
  /** records that this import had left unchanged and that a link now changed */
  readonly changed: number;
  readonly alsoCreated: Readonly<Record<string, number>>;
}

const STAGE = 'import_link';

export const customerLinkColumns = [
  { name: 'row_no', type: 'integer' },
  { name: 'external_id', type: 'text' },
  { name: 'ref_parent', type: 'text' },
];

/** Sets the parents of customers, once all customers of the file are in. */
export async function linkCustomers(
  connection: pg.PoolClient,
  lines: Iterable<string>,
  policy: UnknownPolicy,
  importId: string,
): Promise<LinkOutcome> {
  await stageRows(connection, STAGE, customerLinkColumns, lines);
  const { created } = await resolveReferences(
    connection,
    STAGE,
    { field: 'parent', target: 'customer' },
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
       select * from customer c
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
      `update customer c set parent_id = link.parent_id, changed_at = now(),
         changed_import_id = case when c.created_import_id = $1 then c.changed_import_id else $1 end,
         changed_import_row =
           case when c.created_import_id = $1 then c.changed_import_row else link.row_no end
       from import_parent link
       where c.organisation_id = app_organisation_id() and c.id = any($2::uuid[]) and c.id = link.id`,
      [importId, ids],
    );
  }
  return { changed, alsoCreated: created > 0 ? { customer: created } : {} };
}
