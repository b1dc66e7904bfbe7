import { randomUUID } from 'node:crypto';
import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import type { ActorContext } from '@/server/tenancy/actor-context';
import { withOrg } from '@/server/tenancy/with-org';
import { checkQuestion } from './feed-table';
import { hashFeedSecret, makeFeedSecret } from './feed-secret';
import type { CreateFeed } from './feed.schemas';

const MOST_FEEDS = 100;

export interface CreatedFeed {
  readonly id: string;
  /** leaves the server this once: `/feeds/<secret>.csv` */
  readonly path: string;
}

/** Makes a live address of what the member may see; a question that they can't ask is refused. */
export async function createFeed(
  { name, question, headerStyle }: CreateFeed,
  { org, member, actor, clock }: ActorContext,
): Promise<CreatedFeed> {
  await checkQuestion(question, { org, member, clock });
  const secret = makeFeedSecret();
  const id = randomUUID();
  await withOrg(org.id, async (tx) => {
    const live = { organisationId: org.id, createdBy: member.id, revokedAt: null };
    if ((await tx.feed.count({ where: live })) >= MOST_FEEDS) {
      throw new DomainError('conflict', 'feed.errors.tooMany', { limit: MOST_FEEDS });
    }
    await tx.feed.create({
      data: {
        organisationId: org.id,
        id,
        name,
        question,
        headerStyle,
        createdBy: member.id,
        createdAt: clock.now(),
      },
    });
    await tx.accessKey.create({
      data: {
        keyHash: hashFeedSecret(secret),
        kind: 'feed',
        organisationId: org.id,
        subjectId: id,
      },
    });
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'feed.created',
      subjectKind: 'feed',
      subjectId: id,
      detail: { name },
    });
  });
  return { id, path: `/feeds/${secret}.csv` };
}
