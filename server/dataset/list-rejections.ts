import { z } from 'zod';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { requireImport } from './dataset.repository';
import type { Reason } from './engine/reason';

export interface RejectedRow {
  readonly row: number;
  readonly reasons: readonly Reason[];
  /** as they were corrected, where they were */
  readonly cells: readonly string[];
}

const PAGE = 50;
const storedRow = z.object({
  rowNumber: z.number(),
  reasons: z.custom<readonly Reason[]>(),
  cells: z.array(z.string()),
  corrected: z.array(z.string()).nullable(),
});

async function loadAfter(
  tx: TenantTransaction,
  organisationId: string,
  importId: string,
  afterRow: number,
  take: number,
): Promise<RejectedRow[]> {
  const rows = await tx.importRejection.findMany({
    where: { organisationId, importId, rowNumber: { gt: afterRow } },
    orderBy: { rowNumber: 'asc' },
    take,
  });
  return rows.map((row) => {
    const { rowNumber, reasons, cells, corrected } = storedRow.parse(row);
    return { row: rowNumber, reasons, cells: corrected ?? cells };
  });
}

/** A page of an import's rejected rows, by row number. */
export async function listRejections(
  org: Organisation,
  id: string,
  afterRow: number,
): Promise<{ rows: RejectedRow[]; nextAfterRow: number | null }> {
  return withOrg(org.id, async (tx) => {
    await requireImport(tx, org.id, id);
    const rows = await loadAfter(tx, org.id, id, afterRow, PAGE + 1);
    const page = rows.slice(0, PAGE);
    return { rows: page, nextAfterRow: rows.length > PAGE ? (page.at(-1)?.row ?? null) : null };
  });
}

/** All rejected rows of an import, in groups that each have a short transaction. */
export async function* eachRejection(
  organisationId: string,
  importId: string,
): AsyncGenerator<readonly RejectedRow[]> {
  let afterRow = 0;
  for (;;) {
    const from = afterRow;
    const rows = await withOrg(organisationId, (tx) =>
      loadAfter(tx, organisationId, importId, from, 1000),
    );
    if (rows.length === 0) return;
    yield rows;
    afterRow = rows.at(-1)?.row ?? afterRow;
  }
}
