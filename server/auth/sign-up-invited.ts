import type { Clock } from '@/server/platform/clock';
import { findOpenInvitation, joinBy } from '@/server/tenancy/accept-invitation';
import { withOrg } from '@/server/tenancy/with-org';
import type { InvitedSignUp } from './auth.schemas';
import { insertAccount, prepareAccount } from './create-account';
import { throttleAttempt } from './throttle-attempt';

/** Creates the account of an invited person, under the e-mail that was invited, and joins. */
export async function signUpInvited(
  { token, ...account }: InvitedSignUp,
  { address, clock }: { address: string | null; clock: Clock },
): Promise<{ slug: string; email: string }> {
  const now = clock.now();
  await throttleAttempt({ kind: 'signUp', subject: address ?? 'unknown' }, now);
  const invitation = await findOpenInvitation(token, now);
  const { organisation, email } = invitation;
  const prepared = await prepareAccount({ ...account, email }, [organisation.name]);
  await withOrg(organisation.id, async (tx) => {
    await insertAccount(tx, prepared);
    await joinBy(tx, invitation, prepared.id, now);
  });
  return { slug: organisation.slug, email };
}
