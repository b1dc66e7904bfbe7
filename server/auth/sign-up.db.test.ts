import { describe, expect, it } from 'vitest';
import { globalClient } from '@/server/platform/db/client';
import { fixedClock } from '@/server/platform/clock';
import { withOrg } from '@/server/tenancy/with-org';
import { signUpCompany, testPassword } from '@/test/factories/accounts';
import { signUp } from './sign-up';

describe('signUp', () => {
  it('creates the user, the organisation, its owner and the audit entry together', async () => {
    const { org, member, email } = await signUpCompany('Société Générale & Cie');
    expect(org).toMatchObject({
      slug: 'societe-generale-cie',
      name: 'Société Générale & Cie',
      locale: 'fr',
      currency: 'EUR',
      timeZone: 'Europe/Paris',
      calendar: { kind: 'months', startMonth: 4, weekStart: 1 },
      openDealValuation: 'amount',
      isExample: false,
    });
    expect(member).toMatchObject({ role: 'owner', personId: null });
    const slugs = await globalClient().organisationSlug.findMany({
      where: { organisationId: org.id },
    });
    expect(slugs).toEqual([{ slug: org.slug, organisationId: org.id }]);
    const entries = await withOrg(org.id, (tx) => tx.auditEntry.findMany());
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      action: 'organisation.created',
      actorKind: 'member',
      actorId: member.id,
    });
    const user = await globalClient().userAccount.findUniqueOrThrow({ where: { email } });
    expect(user.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('gives ten companies of one name at once ten addresses', async () => {
    const companies = await Promise.all(Array.from({ length: 10 }, () => signUpCompany('Zenith')));
    const slugs = companies.map(({ org }) => org.slug).sort();
    const expected = ['zenith', ...Array.from({ length: 9 }, (_, index) => `zenith-${index + 2}`)];
    expect(slugs).toEqual(expected.sort());
  });

  it('leaves nothing behind when the e-mail has an account', async () => {
    const { email } = await signUpCompany('First');
    const before = await globalClient().organisationSlug.count();
    const again = signUp(
      {
        name: 'Other',
        email,
        password: testPassword,
        locale: 'en',
        organisation: { name: 'Second', currency: 'USD', timeZone: 'UTC', fiscalYearStartMonth: 1 },
      },
      { address: '192.0.2.2', clock: fixedClock('2026-03-10T12:00:00Z') },
    );
    await expect(again).rejects.toMatchObject({ code: 'auth.errors.emailTaken', field: 'email' });
    expect(await globalClient().organisationSlug.count()).toBe(before);
    expect(await globalClient().organisationSlug.count({ where: { slug: 'second' } })).toBe(0);
  });

  it('refuses a password that is the name of the company', async () => {
    const attempt = signUp(
      {
        name: 'Camille',
        email: 'weak@acme.example',
        password: 'Weyland-Yutani',
        locale: 'en',
        organisation: {
          name: 'Weyland Yutani',
          currency: 'USD',
          timeZone: 'UTC',
          fiscalYearStartMonth: 1,
        },
      },
      { address: '192.0.2.2', clock: fixedClock('2026-03-10T12:00:00Z') },
    );
    await expect(attempt).rejects.toMatchObject({ code: 'auth.errors.passwordGuessable' });
    expect(await globalClient().userAccount.count({ where: { email: 'weak@acme.example' } })).toBe(
      0,
    );
  });
});
