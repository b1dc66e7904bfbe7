import type pg from 'pg';
import { undoTables, type UndoTable } from './undo-table';

/** A column of one table that names a row of another. */
export interface UndoReference {
  readonly child: UndoTable;
  readonly column: string;
  readonly parent: UndoTable;
  /** whether the child can't be without the parent: it would hold it, or go with it */
  readonly isHolding: boolean;
  readonly isNullable: boolean;
}

const tableOf = new Map(undoTables.map((table) => [table.table, table]));

/** What names what among everything that an import may write, from the database's own keys. */
export async function loadReferences(connection: pg.ClientBase): Promise<UndoReference[]> {
  const { rows } = await connection.query<{
    child: string;
    column: string;
    parent: string;
    rule: string;
    isNullable: boolean;
  }>(
    `select child.relname as child, a.attname as column, parent.relname as parent,
       con.confdeltype as rule, not a.attnotnull as "isNullable"
     from pg_constraint con
     join pg_class child on child.oid = con.conrelid
     join pg_class parent on parent.oid = con.confrelid
     join pg_attribute a on a.attrelid = con.conrelid and a.attnum = con.conkey[2]
     where con.contype = 'f' and child.relname = any($1) and parent.relname = any($1)
     order by 1, 2`,
    [[...tableOf.keys()]],
  );
  return rows.flatMap(({ child, parent, column, rule, isNullable }) => {
    const [from, to] = [tableOf.get(child), tableOf.get(parent)];
    if (!from || !to) return [];
    const isHolding = rule !== 'n' && !isDerivedFrom(child, parent);
    return [{ child: from, column, parent: to, isHolding, isNullable }];
  });
}

const isDerivedFrom = (child: string, parent: string): boolean =>
  child === 'subscription_movement' && parent === 'subscription_period';

/** The tables in the order in which rows can be deleted: what names others before what is named. */
export function childrenFirst(
  tables: readonly UndoTable[],
  references: readonly UndoReference[],
): UndoTable[] {
  const ordered = new Set<UndoTable>();
  const visit = (table: UndoTable): void => {
    if (ordered.has(table)) return;
    for (const { child, parent, isHolding } of references) {
      if (isHolding && parent === table && child !== table && tables.includes(child)) visit(child);
    }
    ordered.add(table);
  };
  tables.forEach(visit);
  return [...ordered];
}
