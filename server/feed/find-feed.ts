import { z } from 'zod';
import { roles } from '@/server/auth/permissions';
import type { Clock } from '@/server/platform/clock';
import { loadOrganisation } from '@/server/tenancy/find-organisation';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { findFeedKey } from './feed.repository';
import { hashFeedSecret } from './feed-secret';
import { feedLimit, feedQuestionSchema, headerStyles } from './feed.schemas';

const storedFeed = z.object({
  id: z.string(),
  name: z.string(),
  question: feedQuestionSchema,
  headerStyle: z.enum(headerStyles),
});

export interface FoundFeed extends z.infer<typeof storedFeed> {
  readonly org: Organisation;
  /** who made it, as they are now; null: no member any more */
  readonly member: OrganisationMember | null;
  /** of the present window; more than the limit are refused until it ends */
  readonly use: { readonly requests: number; readonly secondsLeft: number };
}

/** The feed of a secret, this request counted; null for unknown and revoked ones alike. */
export async function findFeed(secret: string, clock: Clock): Promise<FoundFeed | null> {
  const key = await findFeedKey(hashFeedSecret(secret));
  if (!key) return null;
  const { organisationId, id } = key;
  return withOrg(organisationId, async (tx) => {
    const use = await countUse(tx, organisationId, id, clock.now());
    const row = await tx.feed.findFirst({ where: { organisationId, id, revokedAt: null } });
    const org = await loadOrganisation(tx, organisationId);
    if (!row || !org || !use) return null;
    const member = row.createdBy === null ? null : await findMember(tx, org.id, row.createdBy);
    return { ...storedFeed.parse(row), org, member, use };
  });
}

async function findMember(
  tx: TenantTransaction,
  organisationId: string,
  id: string,
): Promise<OrganisationMember | null> {
  const row = await tx.member.findFirst({
    where: { organisationId, id },
    select: { id: true, userId: true, role: true, personId: true },
  });
  return row && { ...row, role: z.enum(roles).parse(row.role) };
}

/** Counted in the feed's own row, so that the limit holds for all processes together. */
async function countUse(
  tx: TenantTransaction,
  organisationId: string,
  id: string,
  now: Date,
): Promise<FoundFeed['use'] | null> {
  const start = new Date(now.getTime() - feedLimit.seconds * 1000);
  const [row] = await tx.$queryRaw<{ requests: number; startedAt: Date }[]>`
    update feed set last_used_at = ${now},
      window_requests = case when window_started_at > ${start} then window_requests else 0 end + 1,
      window_started_at = case when window_started_at > ${start} then window_started_at
        else ${now}::timestamptz end
    where organisation_id = ${organisationId}::uuid and id = ${id}::uuid and revoked_at is null
    returning window_requests as requests, window_started_at as "startedAt"`;
  if (!row) return null;
  const endsAt = row.startedAt.getTime() + feedLimit.seconds * 1000;
  const secondsLeft = Math.max(1, Math.ceil((endsAt - now.getTime()) / 1000));
  return { requests: row.requests, secondsLeft };
}
