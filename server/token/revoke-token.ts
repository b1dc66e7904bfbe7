import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import type { ActorContext } from '@/server/tenancy/actor-context';
import { withOrg } from '@/server/tenancy/with-org';

/** Ends a token: its next request is refused. */
export async function revokeToken(
  tokenId: string,
  { org, actor, clock }: Pick<ActorContext, 'org' | 'actor' | 'clock'>,
): Promise<void> {
  await withOrg(org.id, async (tx) => {
    const live = { organisationId: org.id, id: tokenId, revokedAt: null };
    const token = await tx.apiToken.findFirst({ where: live });
    const { count } = await tx.apiToken.updateMany({
      where: live,
      data: { revokedAt: clock.now() },
    });
    if (!token || count === 0) throw new DomainError('notFound', 'token.errors.tokenNotFound');
    await tx.accessKey.deleteMany({
      where: { kind: 'token', organisationId: org.id, subjectId: tokenId },
    });
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'token.revoked',
      subjectKind: 'token',
      subjectId: tokenId,
      detail: { name: token.name },
    });
  });
}
