import pg from 'pg';
import { appRouter } from '@/server/api/root';
import { createCallerFactory } from '@/server/api/trpc';
import { findLiveSession, openSession } from '@/server/auth/session.repository';
import { rebuildBuckets } from '@/server/metric/buckets/rebuild-buckets';
import { fixedClock } from '@/server/platform/clock';
import { countStatements } from '@/server/platform/db/statement-count';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { addMonths, civilDate } from '@/server/values/civil-date';
import { boardFromRecords, makeSummary, readSummary } from './board-floor';
import { makeBoardOrganisation, type BoardOrganisation } from './board-organisations';

const AS_OF = '2026-06-17';
const clock = fixedClock(`${AS_OF}T10:00:00Z`);
const DEALS = Number(process.env.JALON_BENCH_DEALS ?? 1_000_000);
const OTHERS = Number(process.env.JALON_BENCH_OTHERS ?? 50);
const SUMMARY_ROWS = 60;

const large = { deals: DEALS, people: 200, teams: 20, products: 8, customers: 20_000, months: 36 };
const small = { deals: 4_000, people: 12, teams: 5, products: 4, customers: 300, months: 36 };

const admin = new pg.Client({ connectionString: process.env.JALON_ADMIN_DATABASE_URL });
const createCaller = createCallerFactory(appRouter);

async function median(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const since = performance.now();
    await work();
    taken.push(performance.now() - since);
  }
  return taken.sort((left, right) => left - right)[Math.floor(times / 2)] ?? 0;
}

/** The board's data as a page gets it: live session, membership, permission, row-level security. */
async function readBoard({ slug }: BoardOrganisation, sessionId: string) {
  const userId = await findLiveSession(sessionId, clock.now());
  const caller = createCaller({
    session: userId === null ? null : { sessionId, userId },
    clock,
    requestId: 'bench',
    address: null,
    userAgent: null,
  });
  return caller.board.read({ org: slug, period: AS_OF.slice(0, 7) });
}

// 25 months up to the current one, and the end of that
const months = Array.from({ length: 26 }, (_, index) =>
  addMonths(civilDate(`${AS_OF.slice(0, 7)}-01`), index - 24),
);

const two = (value: number) => Math.round(value * 100) / 100;
const note = (text: string) => process.stderr.write(`${text}\n`);

try {
  await admin.connect();
  const since = performance.now();
  const organisation = await makeBoardOrganisation(admin, AS_OF, large);
  const ids = [organisation.id];
  for (let other = 0; other < OTHERS; other += 1) {
    ids.push((await makeBoardOrganisation(admin, AS_OF, small)).id);
  }
  await makeSummary(admin, ids, SUMMARY_ROWS);
  await admin.query('vacuum analyze');
  note(`${DEALS} deals and ${OTHERS} others made in ${two((performance.now() - since) / 1000)} s`);

  const sessionId = await openSession(
    organisation.userId,
    { address: null, userAgent: null },
    clock.now(),
  );
  const read = () => readBoard(organisation, sessionId);
  const stale = await read();
  const staleMs = await median(3, read);
  const rebuildSince = performance.now();
  for (const id of ids) await rebuildBuckets(id, clock);
  const rebuildMs = performance.now() - rebuildSince;
  await admin.query('vacuum analyze metric_bucket');
  const clean = await read();
  if (JSON.stringify(clean) !== JSON.stringify(stale)) {
    throw new Error('The buckets answer otherwise than the records');
  }
  const { statements } = await countStatements(read);
  await median(20, read);
  const ms = await median(60, read);
  const sqlMs = await median(5, () =>
    withOrgConnection(organisation.id, (c) => boardFromRecords(c, organisation.id, AS_OF, months)),
  );
  const summary = () => withOrgConnection(organisation.id, (c) => readSummary(c, organisation.id));
  await median(20, summary);
  const summaryMs = await median(60, summary);
  console.log(
    JSON.stringify({
      name: 'board',
      deals: DEALS,
      ms: two(ms),
      sqlMs: two(sqlMs),
      ratioToSql: two(sqlMs / ms),
      summaryMs: two(summaryMs),
      ratioToSummary: two(ms / summaryMs),
      statements,
      staleMs: two(staleMs),
      rebuildMs: Math.round(rebuildMs),
    }),
  );
} finally {
  await admin.end();
  await globalThis.jalonPool?.end();
}
