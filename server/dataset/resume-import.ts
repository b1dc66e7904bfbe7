import type { Actor } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { Prisma } from '@/server/platform/db/generated/client';
import { requireImport } from './dataset.repository';
import { DISK_FULL, INTERRUPTED } from './dataset-error';
import { queueRun } from './queue-run';

/** Goes on with an import that was stopped from outside, after the last row that was saved. */
export async function resumeImport(input: {
  readonly org: Organisation;
  readonly actor: Actor;
  readonly id: string;
}): Promise<void> {
  const { org, actor, id } = input;
  await withOrg(org.id, async (tx) => {
    const row = await requireImport(tx, org.id, id);
    const { count } = await tx.import.updateMany({
      where: {
        organisationId: org.id,
        id,
        status: 'failed',
        source: { not: 'archive' },
        OR: [DISK_FULL, INTERRUPTED].map((code) => ({
          failure: { path: ['code'], equals: code },
        })),
      },
      data: { status: 'queued', failure: Prisma.DbNull, finishedAt: null },
    });
    if (count === 0) throw new DomainError('conflict', 'dataset.errors.alreadyEnded');
    await queueRun(tx, row, actor);
  });
}
