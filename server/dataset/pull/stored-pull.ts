import { z } from 'zod';
import { DomainError } from '@/server/platform/domain-error';
import type { Prisma } from '@/server/platform/db/generated/client';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { importOptionsSchema, mappingSchema, recordTypes } from '../dataset.schemas';
import { pullStatuses, scheduleSchema } from '../pull.schemas';

/** What tells a file that was taken before: its hash, and what its server calls it. */
export const takenFileSchema = z.object({
  sha256: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
});
export type TakenFile = z.infer<typeof takenFileSchema>;

const stored = z.object({
  schedule: scheduleSchema,
  status: z.enum(pullStatuses),
  recordType: z.enum(recordTypes).nullable(),
  mapping: mappingSchema,
  options: importOptionsSchema,
  runningFile: takenFileSchema.nullable(),
  takenFile: takenFileSchema.nullable(),
});

type PullRow = Prisma.DataPullGetPayload<object>;
export type StoredPull = Omit<PullRow, keyof z.infer<typeof stored>> & z.infer<typeof stored>;

/** A pull, locked until the transaction ends; unknown and another organisation's look the same. */
export async function requirePull(
  tx: TenantTransaction,
  organisationId: string,
  id: string,
): Promise<StoredPull> {
  const found = await lockPull(tx, organisationId, id);
  if (!found) throw new DomainError('notFound', 'pull.errors.notFound');
  return found;
}

/** The same, or null. */
export async function lockPull(
  tx: TenantTransaction,
  organisationId: string,
  id: string,
): Promise<StoredPull | null> {
  await tx.$queryRaw`select id from data_pull
    where organisation_id = ${organisationId}::uuid and id = ${id}::uuid for update`;
  const row = await tx.dataPull.findUnique({ where: pullKey({ organisationId, id }) });
  return row && { ...row, ...stored.parse(row) };
}

/** The place of a pull's row. */
export function pullKey({ organisationId, id }: { organisationId: string; id: string }) {
  return { organisationId_id: { organisationId, id } };
}
