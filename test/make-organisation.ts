import { randomUUID } from 'node:crypto';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';

/** An organisation without members, for tests that work below the procedures. */
export async function makeOrganisation(
  settings: Partial<Omit<Organisation, 'id' | 'slug'>> = {},
): Promise<Organisation> {
  const id = randomUUID();
  const org: Organisation = {
    id,
    slug: `test-${id.slice(0, 8)}`,
    name: 'Test',
    locale: 'en',
    currency: 'EUR',
    timeZone: 'Europe/Paris',
    fiscalYearStartMonth: 1,
    openDealValuation: 'amount',
    isExample: false,
    ...settings,
  };
  await withOrg(id, async (tx) => {
    await tx.organisation.create({ data: org });
    await tx.organisationSlug.create({ data: { slug: org.slug, organisationId: id } });
  });
  return org;
}
