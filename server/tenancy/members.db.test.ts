import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Role } from '@/server/auth/permissions';
import { signUpInvited } from '@/server/auth/sign-up-invited';
import { signUpCompany, testPassword, type SignedUp } from '@/test/factories/accounts';
import { acceptInvitation } from './accept-invitation';
import { changeMember } from './change-member';
import { changeSettings } from './change-settings';
import { createInvitation } from './create-invitation';
import { findInvitation } from './find-invitation';
import { findOrganisation } from './find-organisation';
import { listInvitations } from './list-invitations';
import { listMembers } from './list-members';
import { removeMember } from './remove-member';
import { revokeInvitation } from './revoke-invitation';
import { withOrg } from './with-org';

const outcomes = async (attempts: Promise<unknown>[]): Promise<string[]> =>
  (await Promise.allSettled(attempts))
    .map((outcome) => (outcome.status === 'fulfilled' ? 'done' : (outcome.reason as Error).message))
    .sort();

const days = (company: SignedUp, count: number): Date =>
  new Date(company.clock.now().getTime() + count * 24 * 3600_000);

const invite = (company: SignedUp, role: Role = 'rep', email = `${randomUUID()}@acme.example`) =>
  createInvitation({ email, role, personId: null }, company);

/** Another user as a member of the company; what use cases need to act as them. */
async function join(company: SignedUp, role: Role): Promise<SignedUp> {
  const other = await signUpCompany('Elsewhere');
  const { token } = await invite(company, role);
  await acceptInvitation(token, { userId: other.userId, now: company.clock.now() });
  const found = await findOrganisation(other.userId, company.org.slug);
  if (!found) throw new Error('did not join');
  return { ...other, ...found, actor: { kind: 'member', id: found.member.id } };
}

const actions = async (company: SignedUp): Promise<string[]> => {
  const entries = await withOrg(company.org.id, (tx) =>
    tx.auditEntry.findMany({ orderBy: { at: 'asc' } }),
  );
  return entries.map((entry) => entry.action);
};

describe('an invitation', () => {
  it('makes a member of a user with an account, who then has two organisations', async () => {
    const company = await signUpCompany();
    const joined = await join(company, 'executive');
    expect(joined.member.role).toBe('executive');
    expect(await findOrganisation(joined.userId, company.org.slug)).not.toBeNull();
    const members = await listMembers(company.org.id);
    expect(members.map(({ role }) => role)).toEqual(['owner', 'executive']);
    expect(await actions(company)).toEqual([
      'organisation.created',
      'invitation.created',
      'member.joined',
    ]);
  });

  it('makes an account under the invited e-mail for who has none', async () => {
    const company = await signUpCompany();
    const { token } = await invite(company, 'manager', 'new.manager@acme.example');
    const { email, slug } = await signUpInvited(
      { token, name: 'New Manager', password: testPassword, locale: 'en' },
      { address: null, clock: company.clock },
    );
    expect({ email, slug }).toEqual({ email: 'new.manager@acme.example', slug: company.org.slug });
    const members = await listMembers(company.org.id);
    expect(members.map(({ user, role }) => `${user.name} ${role}`)).toContain(
      'New Manager manager',
    );
  });

  it('is used once, by one of two at once', async () => {
    const company = await signUpCompany();
    const [one, two] = [await signUpCompany('One'), await signUpCompany('Two')];
    const { token } = await invite(company);
    const now = company.clock.now();
    const attempts = [one, two].map(({ userId }) => acceptInvitation(token, { userId, now }));
    expect(await outcomes(attempts)).toEqual(['done', 'organisation.errors.invitationUsed']);
    expect(await listMembers(company.org.id)).toHaveLength(2);
  });

  it('ends after seven days, by withdrawal, and by a newer one for the same e-mail', async () => {
    const company = await signUpCompany();
    const guest = await signUpCompany('Guest');
    const accept = (token: string, count: number) =>
      acceptInvitation(token, { userId: guest.userId, now: days(company, count) });

    const late = await invite(company);
    await expect(accept(late.token, 7)).rejects.toThrow('organisation.errors.invitationExpired');

    const first = await invite(company, 'rep', 'twice@acme.example');
    const second = await invite(company, 'rep', 'twice@acme.example');
    await expect(accept(first.token, 1)).rejects.toThrow('organisation.errors.invitationRevoked');

    const open = await listInvitations(company.org.id, company.clock.now());
    const target = open.find(({ email }) => email === 'twice@acme.example');
    await revokeInvitation(target?.id ?? '', company);
    await expect(accept(second.token, 1)).rejects.toThrow('organisation.errors.invitationRevoked');
    expect(await findOrganisation(guest.userId, company.org.slug)).toBeNull();
  });

  it('is kept as a hash only, and nothing is found by a made-up token', async () => {
    const company = await signUpCompany();
    const { token } = await invite(company);
    const found = await findInvitation(token, company.clock.now());
    expect(found?.state).toBe('open');
    expect(JSON.stringify(await actions(company))).not.toContain(token);
    expect(await findInvitation(`${token}x`, company.clock.now())).toBeNull();
  });

  it('for an owner is made by owners only', async () => {
    const company = await signUpCompany();
    const admin = await join(company, 'admin');
    await expect(invite(admin, 'owner')).rejects.toThrow('organisation.errors.ownersOnly');
    await expect(invite(admin, 'admin')).resolves.toHaveProperty('token');
    await expect(invite(company, 'owner')).resolves.toHaveProperty('token');
  });
});

describe('the owners', () => {
  const demote = (actor: SignedUp, target: SignedUp) =>
    changeMember({ memberId: target.member.id, role: 'rep', personId: null }, actor);

  it('are never fewer than one', async () => {
    const company = await signUpCompany();
    await expect(demote(company, company)).rejects.toThrow('organisation.errors.lastOwner');
    await expect(removeMember(company.member.id, company)).rejects.toThrow(
      'organisation.errors.lastOwner',
    );
    const second = await join(company, 'owner');
    await expect(demote(company, company)).resolves.toBeUndefined();
    await expect(demote(second, second)).rejects.toThrow('organisation.errors.lastOwner');
  });

  it('cannot demote one another at once', async () => {
    const company = await signUpCompany();
    const second = await join(company, 'owner');
    expect(await outcomes([demote(company, second), demote(second, company)])).toEqual([
      'done',
      'organisation.errors.lastOwner',
    ]);
    const members = await listMembers(company.org.id);
    expect(members.filter(({ role }) => role === 'owner')).toHaveLength(1);
  });

  it('are made and changed by owners only', async () => {
    const company = await signUpCompany();
    const admin = await join(company, 'admin');
    const rep = await join(company, 'rep');
    const promote = { memberId: rep.member.id, role: 'owner', personId: null } as const;
    await expect(changeMember(promote, admin)).rejects.toThrow('organisation.errors.ownersOnly');
    await expect(demote(admin, company)).rejects.toThrow('organisation.errors.ownersOnly');
    await expect(changeMember(promote, company)).resolves.toBeUndefined();
  });
});

describe('a member', () => {
  it('has no access from the moment of the removal', async () => {
    const company = await signUpCompany();
    const rep = await join(company, 'rep');
    await removeMember(rep.member.id, company);
    expect(await findOrganisation(rep.userId, company.org.slug)).toBeNull();
    expect(await findOrganisation(rep.userId, rep.org.slug)).toBeNull();
  });

  it('is linked to a person that nobody else is linked to', async () => {
    const company = await signUpCompany();
    const [one, two] = [await join(company, 'rep'), await join(company, 'rep')];
    const person = await withOrg(company.org.id, (tx) =>
      tx.person.create({
        data: { organisationId: company.org.id, externalId: 'ada', name: 'Ada' },
      }),
    );
    const link = (member: SignedUp) =>
      changeMember({ memberId: member.member.id, role: 'rep', personId: person.id }, company);
    await link(one);
    await expect(link(two)).rejects.toThrow('organisation.errors.personTaken');
    const elsewhere = await signUpCompany('Elsewhere');
    const foreign = { memberId: elsewhere.member.id, role: 'owner', personId: person.id } as const;
    await expect(changeMember(foreign, elsewhere)).rejects.toThrow(
      'organisation.errors.personNotFound',
    );
  });
});

describe('the settings', () => {
  it('keep their currency once a record holds an amount', async () => {
    const company = await signUpCompany();
    const { name, locale, timeZone, calendar, openDealValuation } = company.org;
    const settings = { name, locale, timeZone, calendar, openDealValuation };
    await changeSettings({ ...settings, currency: 'USD' }, company);
    await withOrg(company.org.id, (tx) =>
      tx.product.create({
        data: {
          organisationId: company.org.id,
          externalId: 'gtx',
          name: 'GTX',
          listPrice: '550',
          currency: 'USD',
        },
      }),
    );
    await expect(changeSettings({ ...settings, currency: 'EUR' }, company)).rejects.toThrow(
      'organisation.errors.currencyLocked',
    );
    await changeSettings({ ...settings, currency: 'USD', openDealValuation: 'listPrice' }, company);
    const found = await findOrganisation(company.userId, company.org.slug);
    expect(found?.org).toMatchObject({ currency: 'USD', openDealValuation: 'listPrice' });
    const entries = await withOrg(company.org.id, (tx) =>
      tx.auditEntry.findMany({ orderBy: { at: 'asc' } }),
    );
    expect(entries.map(({ detail }) => detail).slice(1)).toEqual([
      { before: { currency: 'EUR' }, after: { currency: 'USD' } },
      { before: { openDealValuation: 'amount' }, after: { openDealValuation: 'listPrice' } },
    ]);
  });
});
