import type pg from 'pg';
import type { UndoReference } from './undo-references';
import type { UndoTable } from './undo-table';

/**
 * Deletes what an import made and nothing else needs, what names others first. `tables` come in
 * that order. Gives the number of deleted records.
 */
export async function deleteMade(
  connection: pg.ClientBase,
  importId: string,
  tables: readonly UndoTable[],
  references: readonly UndoReference[],
): Promise<number> {
  let deleted = 0;
  for (const table of tables) {
    const uses = references.filter(({ parent, isHolding }) => isHolding && parent === table);
    const isTree = uses.some(({ child }) => child === table);
    let more: number;
    do {
      more = await deleteFrom(connection, importId, table, uses);
      if (table.type !== 'teamMembership') deleted += more;
    } while (isTree && more > 0);
  }
  return deleted;
}

async function deleteFrom(
  connection: pg.ClientBase,
  importId: string,
  { table, own }: UndoTable,
  uses: readonly UndoReference[],
): Promise<number> {
  const made = `t.organisation_id = app_organisation_id() and t.created_import_id = $1 and ${own}`;
  // what would go along must not come in between
  if (uses.some(({ isNullable }) => !isNullable)) {
    await connection.query(
      `select count(*) from (select from ${table} t where ${made} for update) locked`,
      [importId],
    );
  }
  const { rowCount } = await connection.query(
    `delete from ${table} t where ${made} ${uses.map(isUnused).join(' ')}`,
    [importId],
  );
  return rowCount ?? 0;
}

const isUnused = ({ child, column }: UndoReference): string =>
  `and not exists (select from ${child.table} c
    where c.organisation_id = app_organisation_id() and c.${column} = t.id offset 0)`;

/**
 * What others need stays, and counts as made by the import of one that needs it, so that undoing
 * that takes it along. Gives the number of such records.
 */
export async function passOnUsed(
  connection: pg.ClientBase,
  importId: string,
  tables: readonly UndoTable[],
  references: readonly UndoReference[],
): Promise<number> {
  let used = 0;
  for (const table of tables) {
    const { rows } = await connection.query<{ left: number }>(
      `select count(*)::int as left from ${table.table} t
       where t.organisation_id = app_organisation_id() and t.created_import_id = $1 and ${table.own}`,
      [importId],
    );
    const left = rows[0]?.left ?? 0;
    used += left;
    if (left === 0) continue;
    const uses = references.filter(({ parent, isHolding }) => isHolding && parent === table);
    const makers = uses.map(
      ({ child, column }) => `select coalesce(t.changed_import_id, t.created_import_id) as id
        from ${child.table} t
        where t.organisation_id = app_organisation_id() and t.${column} = made.id and ${child.own}`,
    );
    let passed: number;
    do {
      passed = await passOn(connection, importId, table, makers);
    } while (passed > 0);
  }
  return used;
}

async function passOn(
  connection: pg.ClientBase,
  importId: string,
  { table, own }: UndoTable,
  makers: readonly string[],
): Promise<number> {
  const { rowCount } = await connection.query(
    `update ${table} t set created_import_row = null, created_import_id = found.import_id
     from (
       select made.id, maker.id as import_id
       from (select t.id from ${table} t where t.organisation_id = app_organisation_id()
         and t.created_import_id = $1 and ${own}) made
       cross join lateral (
         select i.id from (${makers.join(' union all ')}) maker
         join import i on i.organisation_id = app_organisation_id() and i.id = maker.id
         where i.id <> $1 and i.status <> 'undone' limit 1
       ) maker
     ) found
     where t.organisation_id = app_organisation_id() and t.created_import_id = $1
       and t.id = found.id`,
    [importId],
  );
  return rowCount ?? 0;
}
