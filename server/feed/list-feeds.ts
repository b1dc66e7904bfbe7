import { z } from 'zod';
import { isAllowed } from '@/server/auth/permissions';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { feedQuestionSchema, headerStyles } from './feed.schemas';

const listedFeedSchema = z.object({
  id: z.string(),
  name: z.string(),
  question: feedQuestionSchema,
  headerStyle: z.enum(headerStyles),
  /** null: a former member, so that nothing is answered */
  createdBy: z.string().nullable(),
  isOwn: z.boolean(),
  createdAt: z.date(),
  lastUsedAt: z.date().nullable(),
});
export type ListedFeed = z.infer<typeof listedFeedSchema>;

/** The live addresses that work, the latest first: one's own, or all for who manages them. */
export async function listFeeds(
  org: Organisation,
  member: OrganisationMember,
): Promise<ListedFeed[]> {
  const isEverybodys = isAllowed(member.role, 'feed:manage');
  const rows = await withOrg(
    org.id,
    (tx) => tx.$queryRaw<unknown[]>`
      select f.id, f.name, f.question, f.header_style as "headerStyle", u.name as "createdBy",
        f.created_by is not distinct from ${member.id}::uuid as "isOwn",
        f.created_at as "createdAt", f.last_used_at as "lastUsedAt"
      from feed f
      left join member m on m.organisation_id = f.organisation_id and m.id = f.created_by
      left join user_account u on u.id = m.user_id
      where f.organisation_id = ${org.id}::uuid and f.revoked_at is null
        and (${isEverybodys} or f.created_by = ${member.id}::uuid)
      order by f.created_at desc, f.id`,
    { isReadOnly: true },
  );
  return rows.map((row) => listedFeedSchema.parse(row));
}
