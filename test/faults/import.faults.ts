import { strict as assert } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import pg from 'pg';
import { csvHeader, dealRow } from '@/bench/import-deals';
import { makeOrganisation, type BenchOrganisation } from '@/bench/import-organisations';
import { checkImport } from '@/server/dataset/check-import';
import { configureImport } from '@/server/dataset/configure-import';
import { readImport } from '@/server/dataset/read-import';
import { receiveFile } from '@/server/dataset/receive-file';
import { requestCheck } from '@/server/dataset/request-check';
import { startImport } from '@/server/dataset/start-import';
import { undoImport } from '@/server/dataset/undo/undo-import';
import { readFigures } from '@/server/metric/read-figures';
import { systemClock } from '@/server/platform/clock';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { periodOf } from '@/server/values/period';
import { KilledWorker } from './killed-worker';

const ROWS = Number(process.env.JALON_FAULTS_ROWS ?? 60_000);
const KILLS = Number(process.env.JALON_FAULTS_KILLS ?? 6);
const WITHIN_MS = Number(process.env.JALON_FAULTS_WITHIN_MS ?? 4_000);
const worker = process.env.JALON_FAULTS_WORKER;
assert(worker, 'JALON_FAULTS_WORKER names the bundled worker');

const admin = new pg.Client({
  connectionString: process.env.JALON_ADMIN_DATABASE_URL,
  application_name: 'faults',
});
const killed = new KilledWorker(worker, admin);

/** The deals as a file; `raised`, each has another source, and another amount if it has one. */
function csv(raised: boolean): Readable {
  const lines = Array.from({ length: ROWS }, (_, index) => {
    const deal = dealRow(index);
    const amount = deal.amount === '' ? '' : '77.25';
    return Object.values(raised ? { ...deal, amount, source: 'raised' } : deal).join(',');
  });
  return Readable.from([Buffer.from(`${[csvHeader, ...lines].join('\r\n')}\r\n`)]);
}

async function start({ org, member }: BenchOrganisation, raised: boolean): Promise<string> {
  const { id } = await receiveFile({
    org,
    member,
    clock: systemClock,
    fileName: 'deals.csv',
    contentLength: null,
    body: csv(raised),
  });
  await requestCheck(org.id, id);
  await checkImport(org.id, id);
  const { mapping, options } = await readImport(org, id);
  const chosen = { mapping, options: { ...options, references: 'create' as const } };
  await configureImport({ org, id, recordType: 'deal', ...chosen });
  await startImport({ org, actor: { kind: 'member', id: member.id }, id });
  return id;
}

async function run(
  { org }: BenchOrganisation,
  id: string,
  kills: number,
  wanted: 'completed' | 'undone',
): Promise<Awaited<ReturnType<typeof readImport>>> {
  await killed.until(
    async () => {
      const { status, failure, undo } = await readImport(org, id);
      assert.equal(failure ?? undo?.failure ?? null, null);
      return status === wanted;
    },
    kills,
    WITHIN_MS,
  );
  return readImport(org, id);
}

/** Everything of the deals but ids, moments and which import: equal for equal runs. */
async function stateOf({ org }: BenchOrganisation): Promise<string> {
  const { rows } = await admin.query<{ state: string }>(
    `select count(*) || ' ' || count(distinct d.external_id) || ' ' || md5(coalesce(string_agg(
       concat_ws('|', d.external_id, d.amount, d.status, d.stage, d.source, d.created_on, d.closed_on,
         p.external_id, c.external_id, d.created_import_row, d.changed_import_row),
       ',' order by d.external_id collate "C"), '')) as state
     from deal d left join person p on p.organisation_id = d.organisation_id and p.id = d.owner_id
     left join customer c on c.organisation_id = d.organisation_id and c.id = d.customer_id
     where d.organisation_id = $1`,
    [org.id],
  );
  return rows[0]?.state ?? '';
}

async function figuresOf({ org }: BenchOrganisation): Promise<string> {
  const asOf = civilDate('2026-01-01');
  const periods = ['2022-12-31', '2023-12-31', '2024-12-31', '2025-12-31'].map((day) =>
    periodOf(civilDate(day), 'year', org.calendar),
  );
  const metrics = ['deals_won', 'closing_ratio', 'win_rate', 'average_deal_size'];
  const answers = await withOrg(
    org.id,
    (tx) =>
      readFigures(tx, org, [{ metrics, periods, scope: { kind: 'organisation' }, by: [], asOf }]),
    { isReadOnly: true, timeoutMs: 60_000 },
  );
  return JSON.stringify(answers.map(({ points }) => points.map(({ figure }) => figure)));
}

interface Stage {
  readonly state: string;
  readonly figures: string;
}

/** New deals, then changed ones, then both taken back; what stands after each. */
async function course(kills: number): Promise<Stage[]> {
  const organisation = await makeOrganisation(admin, randomUUID());
  const stages: Stage[] = [];
  const note = async () => {
    stages.push({ state: await stateOf(organisation), figures: await figuresOf(organisation) });
  };
  const { org, member } = organisation;
  const actor = { kind: 'member', id: member.id } as const;
  const undo = async (id: string) => {
    const { state } = await undoImport({ org, actor, clock: systemClock, id, changed: null });
    assert.equal(state, 'queued');
    await run(organisation, id, kills, 'undone');
    await note();
  };
  const made = await start(organisation, false);
  const { counts } = await run(organisation, made, kills, 'completed');
  assert.deepEqual(counts, { read: ROWS, created: ROWS, updated: 0, unchanged: 0, rejected: 0 });
  await note();
  const raised = await start(organisation, true);
  const { counts: again } = await run(organisation, raised, kills, 'completed');
  assert.equal(again.updated, ROWS);
  await note();
  await undo(raised);
  await undo(made);
  return stages;
}

try {
  await admin.connect();
  const undisturbed = await course(0);
  const disturbed = await course(KILLS);
  const [first, second, third, fourth] = disturbed;
  assert.deepEqual(disturbed, undisturbed);
  assert(first?.state.startsWith(`${ROWS} ${ROWS} `), 'No row is lost or doubled');
  assert.notDeepEqual(second, first);
  assert.deepEqual(third, first);
  assert(fourth?.state.startsWith('0 0 '), 'Nothing is left');
  console.log(
    JSON.stringify({
      name: 'faults',
      rows: ROWS,
      kills: killed.kills,
      parts: ['run of new rows', 'run of changed rows', 'undo of changes', 'undo of new rows'],
      outcome: 'no row lost or doubled; records, provenance and figures as in undisturbed runs',
    }),
  );
} finally {
  await killed.stop();
  await admin.end();
  await globalThis.jalonPool?.end();
}
