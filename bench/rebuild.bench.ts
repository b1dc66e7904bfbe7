import pg from 'pg';
import { rebuildBuckets } from '@/server/metric/buckets/rebuild-buckets';
import { fixedClock } from '@/server/platform/clock';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { addMonths, civilDate } from '@/server/values/civil-date';
import { makeBoardOrganisation } from './board-organisations';
import { makeRecords } from './metric-records';
import { buildFromRecords, makeFloorTable } from './rebuild-floor';

const AS_OF = '2026-06-17';
const MONTHS = 36;
const clock = fixedClock(`${AS_OF}T10:00:00Z`);
const scale = Number(process.env.JALON_BENCH_SCALE ?? 1);
const many = (count: number) => Math.round(count * scale);

const staff = { people: 200, teams: 20, products: 8, customers: 20_000, months: MONTHS };
const counts = { deals: many(1_000_000), activities: many(3_000_000) };
const floorDays = {
  asOf: AS_OF,
  comparedMonths: ['2025-06-01', '2026-03-01', '2026-05-01'],
  daysFrom: '2024-05-01',
};

// states are kept before the starts of months and before the days compared
const cuts = [
  ...Array.from({ length: MONTHS - 1 }, (_, index) => addMonths(civilDate('2023-08-01'), index)),
  ...['2025-06-18', '2026-03-18', '2026-05-18', '2026-06-18'],
].sort();

const admin = new pg.Client({ connectionString: process.env.JALON_ADMIN_DATABASE_URL });
const two = (value: number) => Math.round(value * 100) / 100;
const note = (text: string) => process.stderr.write(`${text}\n`);

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const since = performance.now();
  const result = await work();
  return { ms: performance.now() - since, result };
}

/** Buckets that only one of the tables has: none, when both mean the same. */
async function countDifferences(organisationId: string): Promise<number> {
  const buckets = (table: string) =>
    `select scope_id, family, dimension, grain, start_on, part, sums from ${table}
     where organisation_id = $1`;
  const [one, other] = [buckets('metric_bucket'), buckets('bench_bucket')];
  const { rows } = await admin.query<{ differences: number }>(
    `select count(*)::int as differences
     from ((${one} except ${other}) union all (${other} except ${one})) only_one`,
    [organisationId],
  );
  return rows[0]?.differences ?? 0;
}

try {
  await admin.connect();
  const { id } = await makeBoardOrganisation(admin, AS_OF, { ...staff, deals: counts.deals });
  const none = { leads: 0, invoices: 0, linesPerInvoice: 0, movements: 0, expenses: 0 };
  await makeRecords(admin, id, AS_OF, { activities: counts.activities, ...none }, MONTHS);
  await makeFloorTable(admin);
  await admin.query('vacuum analyze');
  note('records made');

  const rebuilt = await timed(() => rebuildBuckets(id, clock));
  const floor = await timed(() =>
    withOrgConnection(id, (connection) => buildFromRecords(connection, id, floorDays, cuts)),
  );
  const differences = await countDifferences(id);
  if (differences > 0) throw new Error(`${differences} buckets differ from those made by hand`);
  console.log(
    JSON.stringify({
      name: 'rebuild',
      ...counts,
      buckets: rebuilt.result.buckets,
      ms: Math.round(rebuilt.ms),
      floorBuckets: floor.result,
      floorMs: Math.round(floor.ms),
      ratioToSql: two(rebuilt.ms / floor.ms),
    }),
  );
} finally {
  await admin.end();
  await globalThis.jalonPool?.end();
}
