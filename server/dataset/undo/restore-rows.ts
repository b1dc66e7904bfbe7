import type pg from 'pg';
import { DomainError } from '@/server/platform/domain-error';
import { updateById } from '../merge/update-by-id';
import { emptyMissing } from './empty-missing';
import { childrenFirst, type UndoReference } from './undo-references';
import type { UndoTable } from './undo-table';

export interface RestoredCounts {
  /** records that are again as they were before the import changed them */
  readonly restored: number;
  /** records that the import had deleted and that are there again */
  readonly reinserted: number;
  /** records that can't come back, since what they were a part of is gone for good */
  readonly lost: number;
}

/** Brings back what `undo_version` names, as it was: what is named before what names it. */
export async function restoreRows(
  connection: pg.PoolClient,
  tables: readonly UndoTable[],
  references: readonly UndoReference[],
): Promise<RestoredCounts> {
  const { rows } = await connection.query<{ type: string }>(
    'select distinct record_type as type from undo_version',
  );
  const types = new Set(rows.map(({ type }) => type));
  const affected = tables.filter(({ type }) => types.has(type));
  let counts: RestoredCounts = { restored: 0, reinserted: 0, lost: 0 };
  for (const isLive of [false, true]) {
    for (const table of childrenFirst(affected, references).reverse()) {
      const more = await restoreTable(connection, table, references, isLive);
      counts = {
        restored: counts.restored + more.restored,
        reinserted: counts.reinserted + more.reinserted,
        lost: counts.lost + more.lost,
      };
    }
  }
  return counts;
}

async function restoreTable(
  connection: pg.PoolClient,
  table: UndoTable,
  references: readonly UndoReference[],
  isLive: boolean,
): Promise<RestoredCounts> {
  await connection.query('drop table if exists pg_temp.undo_row');
  const { rowCount } = await connection.query(rowsStatement(table, isLive), [table.type]);
  if (!rowCount) return { restored: 0, reinserted: 0, lost: 0 };
  await connection.query('analyze undo_row');
  const lost = await emptyMissing(connection, table, references);
  const columns = await columnsOf(connection, table);
  // one membership's days may be free only once another's are restored
  if (isLive && table.type === 'teamMembership') {
    await connection.query(
      `delete from team_membership t using undo_row r
       where t.organisation_id = app_organisation_id() and t.id = r.target_id`,
    );
    await insertRows(connection, table, columns);
    return { restored: 0, reinserted: 0, lost };
  }
  if (!isLive) {
    const reinserted = await insertRows(connection, table, columns);
    await connection.query(
      `update undo_version u set is_back = true from undo_row r
       where u.record_type = $1 and u.record_id = r.target_id::text`,
      [table.type],
    );
    return { restored: 0, reinserted: table.type === 'teamMembership' ? 0 : reinserted, lost };
  }
  const sets = columns.filter((column) => !column.startsWith('created_import_'));
  const restored = await updateById(
    connection,
    `update ${table.table} t set ${sets.map((column) => `${column} = r.${column}`).join(', ')}
     from undo_row r where t.organisation_id = app_organisation_id() and t.id = r.target_id`,
    [],
  );
  if (table.type === 'team' || table.type === 'customer') await refuseCircles(connection, table);
  return { restored, reinserted: 0, lost };
}

/** Only what an import deleted comes back; a record that is gone otherwise stays so. */
function rowsStatement({ table, idType }: UndoTable, isLive: boolean): string {
  const live = `select t.* from ${table} t
    where t.organisation_id = app_organisation_id() and t.id = u.record_id::${idType} offset 0`;
  return `create temp table undo_row on commit drop as
    select r.*, u.record_id::${idType} as target_id
    from undo_version u
    left join lateral (${live}) l on true
    cross join lateral (
      select v.before from record_version v
      where v.organisation_id = app_organisation_id() and v.id = u.id offset 0
    ) v
    cross join lateral jsonb_populate_record(
      ${isLive ? `row(l.*)::${table}` : `null::${table}`}, v.before) r
    where u.record_type = $1 and l.id is ${isLive ? 'not null' : 'null'}
      and ${isLive ? 'not u.is_back' : 'u.comes_back'}`;
}

async function insertRows(
  connection: pg.PoolClient,
  { table }: UndoTable,
  columns: readonly string[],
): Promise<number> {
  const { rowCount } = await connection.query(
    `insert into ${table} (organisation_id, id, ${columns.join(', ')})
     select app_organisation_id(), target_id, ${columns.join(', ')} from undo_row order by target_id`,
  );
  return rowCount ?? 0;
}

/** What an import writes or brings back: neither the key nor what triggers keep. */
async function columnsOf(
  connection: pg.ClientBase,
  { table, derivedColumns }: UndoTable,
): Promise<string[]> {
  const { rows } = await connection.query<{ name: string }>(
    `select a.attname as name from pg_attribute a
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
       and a.attgenerated = '' and a.attname <> all($2) order by a.attnum`,
    [table, ['organisation_id', 'id', ...derivedColumns]],
  );
  return rows.map(({ name }) => name);
}

async function refuseCircles(connection: pg.ClientBase, { table }: UndoTable): Promise<void> {
  const { rows } = await connection.query<{ name: string }>(
    `with recursive up (start_id, id) as (
       select target_id, parent_id from undo_row where parent_id is not null
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
  if (circle) throw new DomainError('conflict', 'undo.errors.circle', { name: circle.name });
}
