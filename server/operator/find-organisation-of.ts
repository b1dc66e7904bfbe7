import { globalClient } from '@/server/platform/db/client';
import { DomainError } from '@/server/platform/domain-error';
import { loadOrganisation } from '@/server/tenancy/find-organisation';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';

/** The organisation that has a slug; throws notFound. */
export async function findOrganisationOf(slug: string): Promise<Organisation> {
  const found = await globalClient().organisationSlug.findUnique({ where: { slug } });
  const organisation =
    found &&
    (await withOrg(found.organisationId, (tx) => loadOrganisation(tx, found.organisationId)));
  if (!organisation) {
    throw new DomainError('notFound', 'token.errors.organisationUnknown', { slug }, 'organisation');
  }
  return organisation;
}
