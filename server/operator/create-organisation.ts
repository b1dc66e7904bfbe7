import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { insertOrganisation } from '@/server/tenancy/create-organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { insertOperatorAccount, prepareOperatorAccount } from './account-of-operator';
import type { organisationCreateSchema } from './command-schemas';

export interface OperatorOrganisation {
  readonly id: string;
  readonly slug: string;
  /** the user account that owns it */
  readonly ownerId: string;
}

/**
 * Creates an organisation as sign-up does, without its throttle. An e-mail that has an account
 * already keeps it, and owns this organisation too, if the password is that account's.
 */
export async function createOrganisationFor(
  options: z.infer<typeof organisationCreateSchema>,
): Promise<OperatorOrganisation> {
  const { email, password, locale } = options;
  const organisation = {
    name: options.name,
    locale,
    currency: options.currency,
    timeZone: options['time-zone'],
    fiscalYearStartMonth: options['fiscal-year-start'],
  };
  const owner = await prepareOperatorAccount({
    email,
    password,
    locale,
    name: options['owner-name'],
    known: [organisation.name],
  });
  const id = randomUUID();
  const { slug } = await withOrg(id, async (tx) => {
    await insertOperatorAccount(tx, owner);
    return insertOrganisation(tx, id, owner.id, organisation, { kind: 'operator', id: null });
  });
  return { id, slug, ownerId: owner.id };
}
