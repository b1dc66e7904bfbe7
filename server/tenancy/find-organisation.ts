import { z } from 'zod';
import { roles } from '@/server/auth/permissions';
import { locales } from '@/server/i18n/locales';
import { parseCalendarKey } from '@/server/values/period';
import type { Organisation, OrganisationMember } from './organisation';
import { readFixedRows, type Reading } from './reading';
import { withUserReader } from './with-org';

const organisationRow = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  locale: z.enum(locales),
  currency: z.string(),
  timeZone: z.string(),
  calendar: z.string().transform(parseCalendarKey),
  openDealValuation: z.enum(['amount', 'listPrice']),
  isExample: z.boolean(),
});

const memberRow = organisationRow.extend({
  memberId: z.string(),
  role: z.enum(roles),
  personId: z.string().nullable(),
});

const organisationColumns = `o.id, o.slug, o.name, o.locale, o.currency,
  o.time_zone as "timeZone", o.calendar,
  o.open_deal_valuation as "openDealValuation", o.is_example as "isExample"`;

/**
 * The organisation of a slug together with the user's membership in it; null when there is no
 * such organisation or the user is no member: the two must look the same from outside.
 */
export async function findOrganisation(
  userId: string,
  slug: string,
): Promise<{ org: Organisation; member: OrganisationMember } | null> {
  const found = await withUserReader(userId, (reader) =>
    reader.fixedRows<unknown>(
      `select ${organisationColumns}, m.id as "memberId", m.role, m.person_id as "personId"
       from member m join organisation o on o.id = m.organisation_id
       where m.user_id = $1::uuid and o.slug = $2`,
      [userId, slug],
    ),
  );
  if (found.length === 0) return null;
  const { memberId, role, personId, ...org } = memberRow.parse(found[0]);
  return { org, member: { id: memberId, userId, role, personId } };
}

/** The organisation that the transaction works in, for who acts without being a member. */
export async function loadOrganisation(
  tx: Reading,
  organisationId: string,
): Promise<Organisation | null> {
  const found = await readFixedRows<unknown>(
    tx,
    `select ${organisationColumns} from organisation o where o.id = $1::uuid`,
    [organisationId],
  );
  return found.length > 0 ? organisationRow.parse(found[0]) : null;
}
