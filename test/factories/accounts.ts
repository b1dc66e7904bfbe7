import { randomUUID } from 'node:crypto';
import { signUp } from '@/server/auth/sign-up';
import { fixedClock, type Clock } from '@/server/platform/clock';
import { globalClient } from '@/server/platform/db/client';
import { findOrganisation } from '@/server/tenancy/find-organisation';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import type { Actor } from '@/server/audit/record-audit-entry';

export const testPassword = 'a long and quiet river';

export interface SignedUp {
  readonly userId: string;
  readonly email: string;
  readonly org: Organisation;
  readonly member: OrganisationMember;
  readonly actor: Actor;
  readonly clock: Clock;
}

/** A company that has just signed up, with what use cases of its owner need. */
export async function signUpCompany(
  name = 'Acme',
  now = '2026-03-10T12:00:00Z',
): Promise<SignedUp> {
  const clock = fixedClock(now);
  const email = `${randomUUID()}@acme.example`;
  const { slug } = await signUp(
    {
      name: 'Camille Durand',
      email,
      password: testPassword,
      locale: 'fr',
      organisation: { name, currency: 'EUR', timeZone: 'Europe/Paris', fiscalYearStartMonth: 4 },
    },
    { address: '192.0.2.1', clock },
  );
  const user = await globalClient().userAccount.findUniqueOrThrow({ where: { email } });
  const found = await findOrganisation(user.id, slug);
  if (!found) throw new Error(`the organisation ${slug} is not there`);
  const actor: Actor = { kind: 'member', id: found.member.id };
  return { userId: user.id, email, ...found, actor, clock };
}
