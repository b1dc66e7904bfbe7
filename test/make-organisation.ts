import { randomUUID } from 'node:crypto';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { calendarKey, civilCalendar } from '@/server/values/period';

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
    calendar: civilCalendar,
    openDealValuation: 'amount',
    isExample: false,
    ...settings,
  };
  const { calendar, ...columns } = org;
  await withOrg(id, async (tx) => {
    await tx.organisation.create({ data: { ...columns, calendar: calendarKey(calendar) } });
    await tx.organisationSlug.create({ data: { slug: org.slug, organisationId: id } });
  });
  return org;
}
