import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const organisationOf = async (name: string): Promise<string> =>
  created.parse(await run('organisation:create', { ...owner, name })).answer.slug;

it('a user is a member who can sign in, and the person who is named', async () => {
  const organisation = await organisationOf('Users');
  const file = await csvFile('externalId,name\np-1,Grace\n');
  await run('import', { organisation, 'record-type': 'person', file });
  const user = { organisation, email: 'Grace@example.org', password: 'another horse 12' };
  const made = await run('user:create', { ...user, role: 'rep', person: 'p-1' });
  expect(made).toMatchObject({
    exitCode: 0,
    answer: { email: 'grace@example.org', organisation, role: 'rep' },
  });
  const signedIn = await signIn({
    email: 'grace@example.org',
    password: user.password,
    origin: { address: null, userAgent: null },
    clock,
  });
  expect(made).toHaveProperty('answer.id', signedIn?.userId);
  expect(await run('user:create', { ...user, role: 'rep' })).toEqual({
    exitCode: 1,
    reason: '--email: grace@example.org is a member of this organisation already.',
  });
  const other = { ...user, email: 'other@example.org', role: 'rep' };
  expect(await run('user:create', { ...other, person: 'p-1' })).toMatchObject({ exitCode: 1 });
  expect(await run('user:create', { ...other, person: 'p-2' })).toMatchObject({
    exitCode: 1,
    reason: expect.stringMatching(/^--person: .*p-2/) as string,
  });
});

async function csvFile(text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'operator-')), 'file.csv');
  await writeFile(file, text);
  return file;
}

it('a file is imported to its end', async () => {
  const organisation = await organisationOf('Files');
  const file = await csvFile('id;what;value\nd-1;Nurture;1 000,5\nd-2;Nurture;x\n');
  const given = { organisation, 'record-type': 'deal', file };
  const done = await run('import', {
    ...given,
    mapping: '{"externalId":"id","stage":"what","amount":"value"}',
    options: '{"constants":{"createdAt":"2026-01-01"},"decimal":","}',
  });
  expect(done).toMatchObject({
    exitCode: 0,
    answer: {
      organisation,
      status: 'completed',
      recordType: 'deal',
      counts: { read: 2, created: 1, updated: 0, unchanged: 0, rejected: 1 },
    },
  });
  expect(await run('import', { ...given, mapping: '{"externalId":"nothing"}' })).toMatchObject({
    exitCode: 1,
    reason: expect.stringMatching(/^--mapping.externalId: .*nothing/) as string,
  });
  expect(await run('import', { ...given, file: '/nowhere.csv' })).toMatchObject({
    exitCode: 1,
    reason: expect.stringMatching(/^--file: /) as string,
  });
  expect(await run('import', { ...given, mapping: '{' })).toEqual({
    exitCode: 2,
    reason: '--mapping: Write a JSON object.',
  });
});
