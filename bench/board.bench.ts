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
const tenThousand = { ...large, deals: 10_000, customers: 2_000 };
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
async function readBoard({ slug }: BoardOrganisation, sessionId: string, team?: string) {
  const userId = await findLiveSession(sessionId, clock.now());
  const caller = createCaller({
    session: userId === null ? null : { sessionId, userId },
    clock,
    requestId: 'bench',
    address: null,
    userAgent: null,
  });
  return caller.board.read({ org: slug, period: AS_OF.slice(0, 7), team });
}

const sessionOf = (userId: string) =>
  openSession(userId, { address: null, userAgent: null }, clock.now());

/** The board of each scope: of everybody, of a region's team, of a rep. */
async function boardsOf(organisation: BoardOrganisation) {
  const [owner, rep] = [await sessionOf(organisation.userId), await sessionOf(organisation.repId)];
  return {
    organisation: () => readBoard(organisation, owner),
    team: () => readBoard(organisation, owner, '0'),
    person: () => readBoard(organisation, rep),
  };
}

/** What every writer's transaction leaves: the next read may use nothing remembered. */
async function noteWrite({ id }: BoardOrganisation): Promise<void> {
  await admin.query('insert into data_change (organisation_id) values ($1)', [id]);
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
  const light = await makeBoardOrganisation(admin, AS_OF, tenThousand);
  const ids = [organisation.id, light.id];
  for (let other = 0; other < OTHERS; other += 1) {
    ids.push((await makeBoardOrganisation(admin, AS_OF, small)).id);
  }
  await makeSummary(admin, ids, SUMMARY_ROWS);
  await admin.query('vacuum analyze');
  note(`${DEALS} deals and ${OTHERS} others made in ${two((performance.now() - since) / 1000)} s`);

  const boards = await boardsOf(organisation);
  const lightBoards = await boardsOf(light);
  const read = async () => {
    await noteWrite(organisation);
    return boards.organisation();
  };
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
  const summary = () => withOrgConnection(organisation.id, (c) => readSummary(c, organisation.id));
  await median(40, summary);
  const summaryMs = await median(100, summary);
  const sqlMs = await median(5, () =>
    withOrgConnection(organisation.id, (c) => boardFromRecords(c, organisation.id, AS_OF, months)),
  );
  for (const scope of ['organisation', 'team', 'person'] as const) {
    const first = async (of: BoardOrganisation, board: () => Promise<unknown>) => {
      const taken: number[] = [];
      for (let run = 0; run < 60; run += 1) {
        await noteWrite(of);
        const since = performance.now();
        await board();
        taken.push(performance.now() - since);
      }
      return taken.sort((left, right) => left - right)[30] ?? 0;
    };
    const firstMs = await first(organisation, boards[scope]);
    const lightFirstMs = await first(light, lightBoards[scope]);
    await median(20, boards[scope]);
    const ms = await median(100, boards[scope]);
    await median(20, lightBoards[scope]);
    const lightMs = await median(100, lightBoards[scope]);
    console.log(
      JSON.stringify({
        name: 'board',
        scope,
        deals: DEALS,
        ms: two(ms),
        statements: (await countStatements(boards[scope])).statements,
        ratioToSummary: two(ms / summaryMs),
        ratioToTenThousand: two(ms / lightMs),
        ratioToSql: two(sqlMs / ms),
        // the first read after a write, when nothing that is remembered may be used
        firstMs: two(firstMs),
        firstRatioToSummary: two(firstMs / summaryMs),
        firstRatioToTenThousand: two(firstMs / lightFirstMs),
        firstRatioToSql: two(sqlMs / firstMs),
      }),
    );
  }
  console.log(
    JSON.stringify({
      name: 'board-floors',
      sqlMs: two(sqlMs),
      summaryMs: two(summaryMs),
      staleMs: two(staleMs),
      rebuildMs: Math.round(rebuildMs),
    }),
  );
} finally {
  await admin.end();
  await globalThis.jalonPool?.end();
}
