import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { insertAccount, prepareAccount } from '@/server/auth/create-account';
import { isPasswordOf } from '@/server/auth/password';
import { globalClient } from '@/server/platform/db/client';
import { DomainError } from '@/server/platform/domain-error';
import { insertOrganisation } from '@/server/tenancy/create-organisation';
import { withOrg } from '@/server/tenancy/with-org';
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
  const known = await globalClient().userAccount.findUnique({
    where: { email },
    select: { id: true, passwordHash: true },
  });
  if (known && !(await isPasswordOf(known.passwordHash, password))) {
    throw new DomainError('conflict', 'auth.errors.otherPassword', { email }, 'password');
  }
  const name = options['owner-name'] ?? email.slice(0, email.indexOf('@')).slice(0, 100);
  const account = known
    ? null
    : await prepareAccount({ email, password, locale, name }, [organisation.name]);
  const ownerId = account?.id ?? known?.id ?? randomUUID();
  const id = randomUUID();
  const { slug } = await withOrg(id, async (tx) => {
    if (account) await insertAccount(tx, account);
    return insertOrganisation(tx, id, ownerId, organisation, { kind: 'operator', id: null });
  });
  return { id, slug, ownerId };
}
