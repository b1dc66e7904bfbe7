import { randomUUID } from 'node:crypto';
import { globalClient } from '@/server/platform/db/client';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';

/** A member of an organisation who can't sign in, for tests that work below the procedures. */
export async function makeMember(
  { id: organisationId }: Organisation,
  role: OrganisationMember['role'],
  personId: string | null = null,
): Promise<OrganisationMember> {
  const [id, userId] = [randomUUID(), randomUUID()];
  await globalClient().userAccount.create({
    data: { id: userId, email: `${userId}@example.org`, name: role, passwordHash: '-' },
  });
  await withOrg(organisationId, (tx) =>
    tx.member.create({ data: { organisationId, id, userId, role, personId } }),
  );
  return { id, userId, role, personId };
}
