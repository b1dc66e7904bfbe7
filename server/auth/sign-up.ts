import { randomUUID } from 'node:crypto';
import type { Clock } from '@/server/platform/clock';
import { insertOrganisation, type CreatedOrganisation } from '@/server/tenancy/create-organisation';
import { withOrg } from '@/server/tenancy/with-org';
import type { SignUp } from './auth.schemas';
import { insertAccount, prepareAccount } from './create-account';
import { throttleAttempt } from './throttle-attempt';

/** Creates the user, the organisation and its owner: all of it or nothing. */
export async function signUp(
  { organisation, ...account }: SignUp,
  { address, clock }: { address: string | null; clock: Clock },
): Promise<CreatedOrganisation> {
  await throttleAttempt({ kind: 'signUp', subject: address ?? 'unknown' }, clock.now());
  const prepared = await prepareAccount(account, [organisation.name]);
  const organisationId = randomUUID();
  return withOrg(organisationId, async (tx) => {
    await insertAccount(tx, prepared);
    const settings = { ...organisation, locale: account.locale };
    return insertOrganisation(tx, organisationId, prepared.id, settings);
  });
}
