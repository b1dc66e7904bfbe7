import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Clock } from '@/server/platform/clock';
import { globalClient } from '@/server/platform/db/client';
import { withOrg } from '@/server/tenancy/with-org';
import { ImportHarness } from '@/test/factories/import-harness';
import { serveFiles, type FileServer } from '@/test/https/serve-files';
import { runImport } from '../run-import';
import { createPull } from './create-pull';
import { listPulls, type ListedPull } from './list-pulls';
import { runPull } from './run-pull';
import { settlePull } from './settle-pull';
import { deletePull, pausePull, resumePull, runPullNow } from './steer-pull';

const header = 'deal id,owner,stage,created,closed,amount\n';
const won = (id: string, amount: string) => `${id},Ann,Won,2017-01-01,2017-02-01,${amount}\n`;
const first = `${header}${won('D1', '10')}${won('D2', '20')}`;

let house: ImportHarness;
let server: FileServer;
/** what the server answers with now */
let served: { status: number; body: string; etag?: string; type?: string };
let asked: { authorization?: string; tag?: string }[] = [];
let at: Date;
const clock: Clock = { now: () => at };

beforeAll(async () => {
  house = await ImportHarness.create();
  server = await serveFiles(({ headers }, response) => {
    asked.push({ authorization: headers.authorization, tag: headers['if-none-match'] });
    const { status, body, etag, type } = served;
    if (etag && headers['if-none-match'] === etag) return response.writeHead(304).end();
    const sent = { 'content-type': type ?? 'text/csv', ...(etag ? { etag } : {}) };
    return response.writeHead(status, sent).end(body);
  });
});
afterAll(async () => {
  await server.close();
  await house.close();
});
beforeEach(() => {
  served = { status: 200, body: first };
  asked = [];
  // 07:00 in New York
  at = new Date('2018-01-15T12:00:00.000Z');
});

const context = () => ({
  org: house.org,
  member: house.member,
  actor: { kind: 'member', id: house.member.id } as const,
  clock,
});

async function state(id: string): Promise<ListedPull> {
  const found = (await listPulls(house.org)).find((pull) => pull.id === id);
  if (!found) throw new Error('no such pull');
  return found;
}

/** What the worker does at the time that the pull names; more than one worker may. */
async function due(id: string, workers = 1): Promise<ListedPull> {
  const { nextRunAt } = await state(id);
  if (!nextRunAt) throw new Error('nothing is due');
  if (nextRunAt > at) at = nextRunAt;
  const run = { organisationId: house.org.id, pullId: id, dueAt: nextRunAt, clock };
  await Promise.all(
    Array.from({ length: workers }, () => runPull({ ...run, egress: server.egress })),
  );
  return state(id);
}

/** Runs the imports that wait, as the worker does. */
async function runImports(): Promise<void> {
  const organisationId = house.org.id;
  const waiting = await withOrg(organisationId, (tx) =>
    tx.import.findMany({ where: { status: 'queued' }, select: { id: true } }),
  );
  for (const { id: importId } of waiting) {
    await runImport({ organisationId, importId, clock });
    await settlePull(organisationId, importId, clock);
  }
}

const imports = () =>
  withOrg(house.org.id, (tx) => tx.import.findMany({ where: { source: 'pull' } }));

async function make(authorization = ''): Promise<string> {
  const { id } = await createPull(
    {
      name: 'Deals',
      url: `${server.origin}/exports/deals.csv?key=hidden`,
      authorization,
      schedule: { kind: 'daily', at: '06:30' },
    },
    context(),
  );
  return id;
}

/** A pull whose first file was mapped and imported. */
async function active(): Promise<string> {
  const id = await make();
  const { setupImportId } = await due(id);
  if (!setupImportId) throw new Error('no draft');
  await house.start(setupImportId);
  await runImports();
  return id;
}

it('fetches a first file, takes what the wizard sets, and goes on by its schedule', async () => {
  const before = (await imports()).length;
  const id = await make('Bearer secret-of-the-file');
  const stored = await withOrg(house.org.id, (tx) => tx.dataPull.findMany({}));
  expect(JSON.stringify(stored)).not.toContain('secret-of-the-file');
  const jobs = await globalClient().$queryRaw<{ data: unknown }[]>`
    select data from pgboss.job where name = 'pull-run'`;
  expect(JSON.stringify(jobs)).not.toContain('secret-of-the-file');

  const fetched = await due(id);
  expect(asked).toEqual([{ authorization: 'Bearer secret-of-the-file' }]);
  expect(fetched).toMatchObject({
    status: 'mapping',
    isRunning: false,
    nextRunAt: null,
    failures: 0,
  });
  expect(fetched.url).toBe(`files.example:${String(server.port)}/exports/deals.csv`);
  const [draft] = (await imports()).slice(before);
  expect(draft).toMatchObject({ fileName: 'deals.csv', status: 'draft', recordType: 'deal' });

  await house.start(fetched.setupImportId ?? '');
  expect(await state(id)).toMatchObject({ status: 'active', recordType: 'deal', isRunning: true });
  await runImports();
  expect(await state(id)).toMatchObject({
    isRunning: false,
    lastOutcome: 'imported',
    counts: { created: 2, updated: 0, unchanged: 0, rejected: 0 },
    // 06:30 in New York, tomorrow
    nextRunAt: new Date('2018-01-16T11:30:00.000Z'),
  });

  served.body = `${header}${won('D1', '11')}${won('D2', '20')}${won('D3', '30')}`;
  expect(await due(id)).toMatchObject({ isRunning: true });
  await runImports();
  expect(await state(id)).toMatchObject({
    lastOutcome: 'imported',
    counts: { created: 1, updated: 1, unchanged: 1, rejected: 0 },
    nextRunAt: new Date('2018-01-17T11:30:00.000Z'),
  });
  expect(await house.count('deal', "external_id = 'D1' and amount = 11")).toBe(1);
});

it('runs once at each time, however many workers are told to', async () => {
  const id = await active();
  const before = (await imports()).length;
  asked = [];
  served.body = `${header}${won('W1', '1')}`;
  await Promise.all([due(id, 3), due(id, 3)]);
  expect(asked).toHaveLength(1);
  await runImports();
  expect((await imports()).length).toBe(before + 1);
  // a job of an earlier promise does nothing
  const early = {
    organisationId: house.org.id,
    pullId: id,
    dueAt: new Date('2018-01-15T12:00:00Z'),
  };
  await runPull({ ...early, clock, egress: server.egress });
  expect(asked).toHaveLength(1);
});

it('makes no import of the same file: as the server says, or as its bytes are', async () => {
  const id = await active();
  const before = (await imports()).length;
  expect(await due(id)).toMatchObject({ lastOutcome: 'unchanged', isRunning: false, failures: 0 });
  expect((await imports()).length).toBe(before);

  served = { status: 200, body: `${header}${won('E1', '5')}`, etag: '"5"' };
  await due(id);
  await runImports();
  asked = [];
  expect(await due(id)).toMatchObject({ lastOutcome: 'unchanged' });
  expect(asked).toEqual([{ tag: '"5"' }]);
  expect((await imports()).length).toBe(before + 1);
});

it('tries again sooner after a failure, and says the third in a row', async () => {
  const id = await active();
  served = { status: 503, body: 'busy' };
  const failed = await due(id);
  const host = `files.example:${String(server.port)}`;
  expect(failed).toMatchObject({
    lastOutcome: 'failed',
    failures: 1,
    lastFailure: { code: 'pull.errors.status', params: { host, status: 503 } },
    nextRunAt: new Date('2018-01-16T11:35:00.000Z'),
  });
  expect(await due(id)).toMatchObject({ failures: 2, nextRunAt: new Date('2018-01-16T12:05:00Z') });
  const told = () =>
    withOrg(house.org.id, (tx) =>
      tx.auditEntry.count({ where: { subjectId: id, action: 'pull.failing' } }),
    );
  expect(await told()).toBe(0);
  expect(await due(id)).toMatchObject({ failures: 3, nextRunAt: new Date('2018-01-17T11:30:00Z') });
  expect(await due(id)).toMatchObject({ failures: 4 });
  expect(await told()).toBe(1);
  served = { status: 200, body: first };
  expect(await due(id)).toMatchObject({ failures: 0, lastOutcome: 'unchanged', lastFailure: null });
});

it.each([
  [
    'a web page',
    { status: 200, body: '<html></html>', type: 'text/html; charset=utf-8' },
    'pull.errors.isPage',
  ],
  ['an empty file', { status: 200, body: '' }, 'dataset.errors.emptyFile'],
  ['another table', { status: 200, body: 'x,y\n1,2\n' }, 'dataset.errors.columnNotInFile'],
])('%s is a failure, and leaves no draft', async (_, answer, code) => {
  const id = await active();
  const before = (await imports()).length;
  served = answer;
  expect(await due(id)).toMatchObject({
    lastOutcome: 'failed',
    failures: 1,
    lastFailure: { code },
  });
  expect((await imports()).length).toBe(before);
});

it('a closed address is refused, and its first file can be tried again', async () => {
  const { id } = await createPull(
    {
      name: 'Inside',
      url: 'https://inside.example/x.csv',
      authorization: '',
      schedule: { kind: 'hourly', minute: 5 },
    },
    context(),
  );
  expect(await due(id)).toMatchObject({
    status: 'fetching',
    isRunning: false,
    lastFailure: { code: 'pull.errors.closedAddress', params: { host: 'inside.example' } },
  });
  await runPullNow(id, context());
  expect(await due(id)).toMatchObject({ failures: 2 });
});

it('a run whose worker was killed goes on where it stood', async () => {
  const id = await active();
  const { nextRunAt } = await state(id);
  if (!nextRunAt) throw new Error('nothing is due');
  at = nextRunAt;
  served.body = `${header}${won('K1', '1')}`;
  const run = { organisationId: house.org.id, pullId: id, dueAt: nextRunAt, clock };
  // what the killed worker left: the claim
  await withOrg(house.org.id, (tx) =>
    tx.dataPull.updateMany({ where: { id }, data: { runningDueAt: nextRunAt, nextRunAt: null } }),
  );
  await runPull({ ...run, egress: server.egress });
  await runImports();
  expect(await house.count('deal', "external_id = 'K1'")).toBe(1);
  expect(await state(id)).toMatchObject({ lastOutcome: 'imported', isRunning: false });
});

it('is paused, resumed and deleted; what it imported stays', async () => {
  const id = await active();
  const promised = (await state(id)).nextRunAt ?? at;
  await pausePull(id, context());
  expect(await state(id)).toMatchObject({ status: 'paused', nextRunAt: null });
  asked = [];
  await runPull({
    organisationId: house.org.id,
    pullId: id,
    dueAt: promised,
    clock,
    egress: server.egress,
  });
  expect(asked).toEqual([]);
  await expect(runPullNow(id, context())).rejects.toMatchObject({ code: 'pull.errors.paused' });
  await resumePull(id, context());
  expect(await state(id)).toMatchObject({ status: 'active', nextRunAt: promised });
  await runPullNow(id, context());
  expect(await due(id)).toMatchObject({ lastOutcome: 'unchanged', nextRunAt: promised });
  const kept = await house.count('deal');
  await deletePull(id, context());
  expect(await house.count('deal')).toBe(kept);
  expect((await listPulls(house.org)).map((pull) => pull.id)).not.toContain(id);
  await expect(deletePull(id, context())).rejects.toMatchObject({ kind: 'notFound' });
});
