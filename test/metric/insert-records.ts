import type { TenantTransaction } from '@/server/tenancy/with-org';

type Cell = string | number | boolean | null | readonly string[];
export type RecordRow = Readonly<Record<string, Cell>>;

/** Writes records of a table by its columns; each gets an external id of its own where it has none. */
export async function insertRecords(
  tx: TenantTransaction,
  organisationId: string,
  table: string,
  rows: readonly RecordRow[],
): Promise<void> {
  for (const [index, row] of rows.entries()) {
    const full = {
      organisation_id: organisationId,
      ...(table !== 'team_membership' && { external_id: `${table} ${index + 1}` }),
      ...row,
    };
    const columns = Object.keys(full).join(', ');
    await tx.$executeRawUnsafe(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1::jsonb)`,
      JSON.stringify(full),
    );
  }
}
