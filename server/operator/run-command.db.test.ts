import { expect, it } from 'vitest';
import { z } from 'zod';
import { signIn } from '@/server/auth/sign-in';
import { fixedClock } from '@/server/platform/clock';
import { withOrg } from '@/server/tenancy/with-org';
import { findToken } from '@/server/token/find-token';
import { runOperatorCommand, type CommandOutcome } from './run-command';

const clock = fixedClock('2026-03-10T12:00:00Z');
const run = (command: string, options: Record<string, string>): Promise<CommandOutcome> =>
  runOperatorCommand({ command, options }, clock);
const owner = { email: 'Ada@Example.org', password: 'correct horse 12' };
const created = z.object({
  exitCode: z.literal(0),
  answer: z.object({ id: z.uuid(), slug: z.string(), ownerId: z.uuid() }),
});
const tokened = z.object({ answer: z.object({ id: z.uuid(), token: z.string() }) });

it('an organisation has its settings, an owner who can sign in, and an audit entry', async () => {
  const { answer } = created.parse(
    await run('organisation:create', {
      ...owner,
      name: 'Société Générale d’Essai',
      currency: 'usd',
      locale: 'en',
      'time-zone': 'America/New_York',
      'fiscal-year-start': '2',
    }),
  );
  const { organisation, member, audit } = await withOrg(answer.id, async (tx) => ({
    organisation: await tx.organisation.findFirst({ where: { id: answer.id } }),
    member: await tx.member.findFirst({ where: { organisationId: answer.id } }),
    audit: await tx.auditEntry.findMany({ where: { organisationId: answer.id } }),
  }));
  expect(organisation).toMatchObject({
    slug: answer.slug,
    currency: 'USD',
    locale: 'en',
    timeZone: 'America/New_York',
    calendar: 'months:2:1',
  });
  expect(member).toMatchObject({ userId: answer.ownerId, role: 'owner' });
  expect(audit).toMatchObject([{ actorKind: 'operator', action: 'organisation.created' }]);
  const signedIn = await signIn({
    email: 'ada@example.org',
    password: owner.password,
    origin: { address: null, userAgent: null },
    clock,
  });
  expect(signedIn).toMatchObject({ userId: answer.ownerId });
});

it('the same e-mail owns a second organisation with its own password only', async () => {
  const first = created.parse(await run('organisation:create', { ...owner, name: 'Acme' }));
  const second = created.parse(await run('organisation:create', { ...owner, name: 'Acme' }));
  expect(second.answer.ownerId).toBe(first.answer.ownerId);
  expect(second.answer.slug).toBe('acme-2');
  expect(
    await run('organisation:create', { ...owner, name: 'Acme', password: 'another one 12' }),
  ).toMatchObject({ exitCode: 1, reason: expect.stringMatching(/^--password: ada@ex/) as string });
});

it('a token opens the organisation of the slug', async () => {
  const { answer } = created.parse(await run('organisation:create', { ...owner, name: 'Tokens' }));
  const made = await run('token:create', { organisation: answer.slug, scope: 'read' });
  expect(made).toMatchObject({ exitCode: 0, answer: { scope: 'read' } });
  const found = await findToken(tokened.parse(made).answer.token, clock);
  expect(found?.org.id).toBe(answer.id);
});

it.each([
  [
    'organisation:create',
    { email: 'b@example.org', name: 'A', password: 'short' },
    1,
    '--password: At least 10',
  ],
  ['organisation:create', { ...owner, name: 'A', email: 'ada' }, 2, '--email: This does not'],
  ['organisation:create', { ...owner, name: 'A', currency: 'XXY' }, 2, '--currency: Choose'],
  ['organisation:create', { ...owner, name: 'A', colour: 'red' }, 2, 'There is no option --colour'],
  ['organisation:create', { ...owner }, 2, '--name is missing.'],
  ['token:create', { organisation: 'nowhere', scope: 'read' }, 1, '--organisation: There is no'],
  ['token:create', { organisation: 'acme', scope: 'all' }, 2, '--scope: '],
])('%s %j is refused with %i', async (command, options, exitCode, reason) => {
  const outcome = await run(command, options);
  expect(outcome).toMatchObject({ exitCode });
  expect(outcome).toHaveProperty('reason', expect.stringContaining(reason));
});
