import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { isAllowed } from '@/server/auth/permissions';
import { DomainError } from '@/server/platform/domain-error';
import type { ActorContext } from '@/server/tenancy/actor-context';
import { withOrg } from '@/server/tenancy/with-org';

/** Ends a live address: one's own, or anybody's for who manages them. */
export async function revokeFeed(
  feedId: string,
  { org, member, actor, clock }: ActorContext,
): Promise<void> {
  const isOwnOnly = !isAllowed(member.role, 'feed:manage');
  await withOrg(org.id, async (tx) => {
    const live = {
      organisationId: org.id,
      id: feedId,
      revokedAt: null,
      ...(isOwnOnly ? { createdBy: member.id } : {}),
    };
    const feed = await tx.feed.findFirst({ where: live });
    const { count } = await tx.feed.updateMany({ where: live, data: { revokedAt: clock.now() } });
    if (!feed || count === 0) throw new DomainError('notFound', 'feed.errors.notFound');
    await tx.accessKey.deleteMany({
      where: { kind: 'feed', organisationId: org.id, subjectId: feedId },
    });
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'feed.revoked',
      subjectKind: 'feed',
      subjectId: feedId,
      detail: { name: feed.name },
    });
  });
}
