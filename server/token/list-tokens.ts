import { z } from 'zod';
import { withOrg } from '@/server/tenancy/with-org';
import { tokenScopes } from './token.schemas';

const listedTokenSchema = z.object({
  id: z.string(),
  name: z.string(),
  scope: z.enum(tokenScopes),
  /** null: the operator, or a former member */
  createdBy: z.string().nullable(),
  createdAt: z.date(),
  lastUsedAt: z.date().nullable(),
  expiresAt: z.date().nullable(),
});
export type ListedToken = z.infer<typeof listedTokenSchema>;

/** The tokens that work, the latest first. */
export async function listTokens(organisationId: string): Promise<ListedToken[]> {
  const rows = await withOrg(
    organisationId,
    (tx) => tx.$queryRaw<unknown[]>`
      select t.id, t.name, t.scope, u.name as "createdBy", t.created_at as "createdAt",
        t.last_used_at as "lastUsedAt", t.expires_at as "expiresAt"
      from api_token t
      left join member m on m.organisation_id = t.organisation_id and m.id = t.created_by
      left join user_account u on u.id = m.user_id
      where t.organisation_id = ${organisationId}::uuid and t.revoked_at is null
      order by t.created_at desc, t.id`,
    { isReadOnly: true },
  );
  return rows.map((row) => listedTokenSchema.parse(row));
}
