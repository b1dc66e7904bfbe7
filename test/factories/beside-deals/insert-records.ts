import type pg from 'pg';
import { besideTables, type BesideDeals, type BesideTable } from './make-records';
import type { Row } from './setting';

/** The import that a table's records are said to come from: their row is their place in the file. */
export type BesideImportIds = Readonly<Partial<Record<BesideTable, string>>>;

const named = ['deal', 'lead', 'ticket', 'invoice'] as const;

// the header is row 1
const FIRST_ROW = 2;

/**
 * Writes what surrounds the deals of a company that is there already, a statement a table; the
 * connection stands in the organisation's tenant transaction.
 */
export async function insertBesideDeals(
  connection: pg.ClientBase,
  organisationId: string,
  { records, people, memberships, customers }: BesideDeals,
  imports: BesideImportIds = {},
): Promise<void> {
  await insertRows(connection, organisationId, 'person', people);
  const withoutNames = memberships.map(({ external_id: _, ...row }) => row);
  await insertRows(connection, organisationId, 'team_membership', withoutNames);
  await connection.query(
    `update customer c set csm_id = r.csm_id, owner_id = r.owner_id, source = r.source,
       kick_off_on = r.kick_off_on, onboarded_on = r.onboarded_on,
       first_value_on = r.first_value_on, success_plan_on = r.success_plan_on
     from jsonb_populate_recordset(null::customer, $2::jsonb) r
     where c.organisation_id = $1 and c.id = r.id`,
    [organisationId, JSON.stringify(customers)],
  );
  const idsOf = new Map<string, Map<string, string>>();
  for (const table of Object.keys(besideTables) as BesideTable[]) {
    const importId = imports[table];
    for (const name of named) {
      if (records[table][0] && name in records[table][0] && !idsOf.has(name)) {
        idsOf.set(name, await readIds(connection, organisationId, name));
      }
    }
    const rows = records[table].map((row, index) => ({
      ...withIds(row, idsOf),
      ...(importId && originOf(importId, index + FIRST_ROW)),
    }));
    await insertRows(connection, organisationId, table, rows);
  }
}

/** The row with ids in place of the external ids that name records. */
function withIds(row: Row, idsOf: ReadonlyMap<string, ReadonlyMap<string, string>>) {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const ids = idsOf.get(column);
      return ids ? [`${column}_id`, ids.get(String(value)) ?? null] : [column, value];
    }),
  );
}

const originOf = (importId: string, row: number) => ({
  created_import_id: importId,
  created_import_row: row,
  changed_import_id: importId,
  changed_import_row: row,
});

async function readIds(
  connection: pg.ClientBase,
  organisationId: string,
  table: (typeof named)[number],
): Promise<Map<string, string>> {
  const { rows } = await connection.query<{ external_id: string; id: string }>(
    `select external_id, id::text from ${table} where organisation_id = $1`,
    [organisationId],
  );
  return new Map(rows.map(({ external_id, id }) => [external_id, id]));
}

async function insertRows(
  connection: pg.ClientBase,
  organisationId: string,
  table: string,
  rows: readonly (Row | Record<string, unknown>)[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await connection.query(
    `insert into ${table} (organisation_id, ${columns})
     select $1, ${columns} from jsonb_populate_recordset(null::${table}, $2::jsonb)`,
    [organisationId, JSON.stringify(rows)],
  );
}
