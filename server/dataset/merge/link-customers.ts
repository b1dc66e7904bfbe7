import type pg from 'pg';
import { resolveReferences, type UnknownPolicy } from './resolve-references';
import { stageRows } from './stage-rows';

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
  const { rows } = await connection.query<{ changed: number }>(
    `with link as (
       select c.id, s.row_no, r.id as parent_id,
         c.created_import_id is distinct from $1 and c.changed_import_id is distinct from $1 as is_first_change
       from ${STAGE} s
       join customer c on c.organisation_id = app_organisation_id() and c.external_id = s.external_id
       left join ref_parent r on r.value = s.ref_parent
       where c.parent_id is distinct from r.id and r.id is distinct from c.id
     ), linked as (
       update customer c set parent_id = link.parent_id,
         changed_import_id = case when is_first_change then $1 else c.changed_import_id end,
         changed_import_row = case when is_first_change then link.row_no else c.changed_import_row end,
         changed_at = now()
       from link where c.organisation_id = app_organisation_id() and c.id = link.id
       returning link.is_first_change
     )
     select count(*) filter (where is_first_change)::int as changed from linked`,
    [importId],
  );
  return { changed: rows[0]?.changed ?? 0, alsoCreated: created > 0 ? { customer: created } : {} };
}
