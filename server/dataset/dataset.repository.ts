import { Prisma } from '@/server/platform/db/generated/client';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { importNotFound, notADraft } from './dataset-error';

type ImportRow = Prisma.ImportGetPayload<object>;

/** The import of an id, or a refusal: unknown and another organisation's look the same. */
export async function requireImport(
  tx: TenantTransaction,
  organisationId: string,
  id: string,
): Promise<ImportRow> {
  const row = await tx.import.findUnique({ where: { organisationId_id: { organisationId, id } } });
  if (!row) throw importNotFound();
  return row;
}

/** The same, as long as it still can be set up; its row is locked against a second start. */
export async function requireDraft(
  tx: TenantTransaction,
  organisationId: string,
  id: string,
): Promise<ImportRow> {
  await tx.$queryRaw`select id from import
    where organisation_id = ${organisationId}::uuid and id = ${id}::uuid for update`;
  const row = await requireImport(tx, organisationId, id);
  if (row.status !== 'draft') throw notADraft();
  return row;
}

/** What changes when a draft is set differently: the last check no longer holds. */
export const withoutCheck = {
  findings: Prisma.DbNull,
  checkStatus: 'none',
  checkProgress: 0,
  failure: Prisma.DbNull,
} as const;
