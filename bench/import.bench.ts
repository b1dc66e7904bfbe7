import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { configureImport } from '@/server/dataset/configure-import';
import { readImport } from '@/server/dataset/read-import';
import { receiveFile } from '@/server/dataset/receive-file';
import { requestCheck } from '@/server/dataset/request-check';
import { checkImport } from '@/server/dataset/check-import';
import { runImport } from '@/server/dataset/run-import';
import { startImport } from '@/server/dataset/start-import';
import { systemClock } from '@/server/platform/clock';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { csvHeader, dealRow, type GeneratedDeal } from './import-deals';
import { bareImport } from './import-floor';
import { makeOrganisation, makeOthers, type BenchOrganisation } from './import-organisations';

const ROWS = Number(process.env.JALON_BENCH_ROWS ?? 200_000);
/** the larger file, whose import may need little more memory */
const MANY_ROWS = ROWS * 5;
const admin = new pg.Client({ connectionString: process.env.JALON_ADMIN_DATABASE_URL });

async function writeLines(path: string, line: (deal: GeneratedDeal) => string): Promise<void> {
  await pipeline(function* () {
    for (let index = 0; index < ROWS; index += 1) yield line(dealRow(index));
  }, createWriteStream(path));
}

function* csvPieces(rows: number): Generator<Uint8Array> {
  let text = `${csvHeader}\r\n`;
  for (let index = 0; index < rows; index += 1) {
    text += `${Object.values(dealRow(index)).join(',')}\r\n`;
    if (text.length > 60_000) {
      yield Buffer.from(text);
      text = '';
    }
  }
  yield Buffer.from(text);
}

/** Uploads and sets the file up; the run is what is measured. */
async function prepare({ org, member }: BenchOrganisation, rows: number): Promise<string> {
  const { id } = await receiveFile({
    org,
    member,
    clock: systemClock,
    fileName: 'deals.csv',
    contentLength: null,
    body: Readable.from(csvPieces(rows)),
  });
  await requestCheck(org.id, id);
  await checkImport(org.id, id);
  const draft = await readImport(org, id);
  await configureImport({
    org,
    id,
    recordType: 'deal',
    mapping: draft.mapping,
    options: { ...draft.options, references: 'reject' },
  });
  await startImport({ org, actor: { kind: 'member', id: member.id }, id });
  return id;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}

async function ours(organisation: BenchOrganisation, rows = ROWS): Promise<number> {
  const id = await prepare(organisation, rows);
  await admin.query('checkpoint');
  const cpu = process.cpuUsage();
  let peakBytes = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
  }, 20);
  const seconds = await timed(() =>
    runImport({ organisationId: organisation.org.id, importId: id, clock: systemClock }),
  );
  clearInterval(watch);
  peaksMb.push(Math.round(peakBytes / 1024 / 1024));
  const { user, system } = process.cpuUsage(cpu);
  cpuSeconds.push(Number(((user + system) / 1e6).toFixed(2)));
  const { status, counts } = await readImport(organisation.org, id);
  const taken = counts.created + counts.unchanged;
  if (status !== 'completed' || taken !== rows) {
    throw new Error(`The import ended as ${status}: ${JSON.stringify(counts)}`);
  }
  return seconds;
}

/** The same rows by COPY and one merge, without our triggers: what the database alone needs. */
async function floor(organisation: BenchOrganisation, path: string): Promise<number> {
  await admin.query('alter table deal disable trigger user');
  await admin.query('checkpoint');
  const seconds = await timed(() =>
    withOrgConnection(organisation.org.id, (connection) =>
      bareImport(connection, (copy) =>
        pipeline(createReadStream(path), connection.query(copyFrom(copy))),
      ),
    ),
  );
  await admin.query('alter table deal enable trigger user');
  return seconds;
}

const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-import-'));
const peaksMb: number[] = [];
const cpuSeconds: number[] = [];
try {
  await admin.connect();
  await makeOthers(admin, 20, 20_000);
  const path = join(folder, 'deals.copy');
  await writeLines(path, (deal) => {
    const cells = Object.values(deal).map((cell: string) => (cell === '' ? '\\N' : cell));
    return `${cells.join('\t')}\n`;
  });
  const floors = [await floor(await makeOrganisation(admin, randomUUID()), path)];
  const baseBytes = process.memoryUsage.rss();
  const organisation = await makeOrganisation(admin, randomUUID());
  const fresh = await ours(organisation);
  const unchanged = await ours(organisation);
  const bare = await makeOrganisation(admin, randomUUID());
  floors.push(await floor(bare, path));
  const unchangedFloor = await floor(bare, path);
  await ours(await makeOrganisation(admin, randomUUID()), MANY_ROWS);
  const seconds = Math.min(...floors);
  const rate = (duration: number) => Math.round(ROWS / duration);
  const two = (value: number) => Number(value.toFixed(2));
  console.log(
    JSON.stringify({
      name: 'import',
      rows: ROWS,
      rowsPerSecond: rate(fresh),
      floorRowsPerSecond: rate(seconds),
      ratio: two(seconds / fresh),
      unchangedRowsPerSecond: rate(unchanged),
      unchangedFloorRowsPerSecond: rate(unchangedFloor),
      unchangedRatio: two(unchangedFloor / unchanged),
      baseRssMb: Math.round(baseBytes / 1024 / 1024),
      cpuSeconds,
      peaksRssMb: peaksMb,
      memoryGrowthMb: (peaksMb[2] ?? 0) - (peaksMb[1] ?? 0),
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
  await admin.end();
  await globalThis.jalonPool?.end();
}
