import { withOrgConnection } from '@/server/tenancy/with-org';

/** A record's columns as they stand in its table, without its organisation. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

const named = new Set(['person', 'team', 'customer', 'product']);
const withoutExternalId = new Set(['team_membership', 'deal_stage']);

/** An id for a test's person, team, product or customer: the same number, the same id. */
export function testId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** Writes rows into an organisation's tables, in the order in which the tables are named. */
export async function insertRows(
  organisationId: string,
  tables: Readonly<Record<string, readonly Row[]>>,
): Promise<void> {
  await withOrgConnection(organisationId, async (connection) => {
    for (const [table, rows] of Object.entries(tables)) {
      for (const [index, row] of rows.entries()) {
        const external = `${table}-${index + 1}`;
        const values: Row = {
          ...(!withoutExternalId.has(table) && { external_id: external }),
          ...(named.has(table) && { name: external }),
          ...row,
        };
        const columns = Object.keys(values);
        await connection.query(
          `insert into ${table} (organisation_id, ${columns.join(', ')})
           select $1, ${columns.map((column) => `r.${column}`).join(', ')}
           from jsonb_populate_record(null::${table}, $2::jsonb) r`,
          [organisationId, JSON.stringify(values)],
        );
      }
    }
  });
}
