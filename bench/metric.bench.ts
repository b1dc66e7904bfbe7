import pg from 'pg';
import { questionOf, settingsOf } from '@/server/metric/ask';
import { rebuildBuckets } from '@/server/metric/buckets/rebuild-buckets';
import { catalogue, expand, measuresIn } from '@/server/metric/engine/catalogue/catalogue';
import { familyOf } from '@/server/metric/engine/catalogue/family';
import { measureOf } from '@/server/metric/engine/catalogue/measure';
import { recordTypes } from '@/server/metric/engine/catalogue/record-type';
import type { FigureRequest } from '@/server/metric/engine/figure';
import { MetricCatalogue } from '@/server/metric/metric-catalogue';
import { readFigures } from '@/server/metric/read-figures';
import { fixedClock } from '@/server/platform/clock';
import { countStatements } from '@/server/platform/db/statement-count';
import { findOrganisation } from '@/server/tenancy/find-organisation';
import { withOrgConnection, withOrgReader } from '@/server/tenancy/with-org';
import { addMonths, civilDate } from '@/server/values/civil-date';
import { parsePeriodKey, periodsUpTo } from '@/server/values/period';
import { makeSummary, readSummary } from './board-floor';
import { makeBoardOrganisation } from './board-organisations';
import { closedMonth, revenueBySegment } from './metric-floor';
import { measureRatios } from './metric-ratios';
import { makeRecords } from './metric-records';

const AS_OF = '2026-06-17';
const MONTHS = 36;
const clock = fixedClock(`${AS_OF}T10:00:00Z`);
const scale = Number(process.env.JALON_BENCH_SCALE ?? 1);
const many = (count: number) => Math.round(count * scale);

const staff = { people: 200, teams: 20, products: 8, customers: 20_000, months: MONTHS };
const counts = {
  activities: many(3_000_000),
  leads: many(200_000),
  invoices: many(100_000),
  linesPerInvoice: 3,
  movements: many(50_000),
  expenses: many(20_000),
};

const admin = new pg.Client({ connectionString: process.env.JALON_ADMIN_DATABASE_URL });
const two = (value: number) => Math.round(value * 100) / 100;
const note = (text: string) => process.stderr.write(`${text}\n`);

async function median(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const since = performance.now();
    await work();
    taken.push(performance.now() - since);
  }
  return taken.sort((left, right) => left - right)[Math.floor(times / 2)] ?? 0;
}

try {
  await admin.connect();
  const since = performance.now();
  const { id, slug, userId } = await makeBoardOrganisation(admin, AS_OF, {
    ...staff,
    deals: many(1_000_000),
  });
  await makeRecords(admin, id, AS_OF, counts, MONTHS);
  await makeSummary(admin, [id], 60);
  await admin.query('vacuum analyze');
  note(`records made in ${two((performance.now() - since) / 1000)} s`);

  const found = await findOrganisation(userId, slug);
  if (!found) throw new Error('The organisation is not found');
  const { org } = found;
  const asOf = civilDate(AS_OF);
  const month = parsePeriodKey(AS_OF.slice(0, 7), org.calendar);
  if (!month) throw new Error('No such month');
  const periods = periodsUpTo(month, 13, org.calendar);
  const request = (metrics: readonly string[]): FigureRequest => ({
    metrics,
    periods,
    scope: { kind: 'organisation' },
    by: [],
    asOf,
  });
  const read = (metrics: readonly string[]) =>
    withOrgReader(org.id, (reader) => readFigures(reader, org, [request(metrics)]));

  const rebuildSince = performance.now();
  await rebuildBuckets(org.id, clock);
  const rebuildMs = performance.now() - rebuildSince;
  await admin.query('vacuum analyze metric_bucket');

  const settings = settingsOf(org, new Set(recordTypes));
  const builtIn = new MetricCatalogue({});
  const isReady = (metric: string) => {
    const { expression } = questionOf(metric, request([metric]), settings, builtIn, true);
    return measuresIn(expand(expression)).every(
      ({ measure }) => familyOf(measureOf(measure).family).bucketed !== null,
    );
  };
  const ids = catalogue.map((metric) => metric.id);
  const ready = ids.filter(isReady);
  const others = ids.filter((metric) => !isReady(metric));

  const { statements } = await countStatements(() => read(ready));
  await median(5, () => read(ready));
  const readyMs = await median(15, () => read(ready));
  const summary = () => withOrgConnection(org.id, (c) => readSummary(c, org.id));
  await median(20, summary);
  const summaryMs = await median(60, summary);
  console.log(
    JSON.stringify({
      name: 'metric.bucketed',
      metrics: ready.length,
      periods: periods.length,
      ms: two(readyMs),
      summaryMs: two(summaryMs),
      ratioToSummary: two(readyMs / summaryMs),
      statements,
      rebuildMs: Math.round(rebuildMs),
    }),
  );

  await measureRatios(org, request([]), (line) => console.log(JSON.stringify(line)));

  const slow: [string, number][] = [];
  for (const metric of others) slow.push([metric, two(await median(1, () => read([metric])))]);
  slow.sort((left, right) => right[1] - left[1]);
  console.log(
    JSON.stringify({
      name: 'metric.fromRecords',
      metrics: others.length,
      ms: two(slow.reduce((sum, [, ms]) => sum + ms, 0)),
      slowest: slow.slice(0, 12),
    }),
  );

  const starts = Array.from({ length: 14 }, (_, index) =>
    addMonths(civilDate(`${AS_OF.slice(0, 7)}-01`), index - 12),
  );
  const bySegment: FigureRequest = { ...request(['deals_won']), by: ['segment'] };
  const breakdown = () => withOrgReader(org.id, (reader) => readFigures(reader, org, [bySegment]));
  await breakdown();
  const breakdownMs = await median(5, breakdown);
  const floor = () => withOrgConnection(org.id, (c) => revenueBySegment(c, org.id, starts));
  await floor();
  const floorMs = await median(5, floor);
  console.log(
    JSON.stringify({
      name: 'metric.breakdown',
      ms: two(breakdownMs),
      sqlMs: two(floorMs),
      ratioToSql: two(breakdownMs / floorMs),
    }),
  );

  const won = () => read(['deals_won', 'win_rate', 'gross_revenue']);
  await median(5, won);
  const cleanMs = await median(15, won);
  await withOrgConnection(org.id, (c) =>
    c.query(
      `update deal set amount = amount + 1 where organisation_id = $1 and id = (
         select id from deal where organisation_id = $1 and status = 'won' and closed_on < '2026-05-01'
         order by closed_on desc limit 1)`,
      [org.id],
    ),
  );
  const staleMs = await median(5, won);
  const marked = () =>
    withOrgConnection(org.id, (c) => closedMonth(c, org.id, '2026-04-01', '2026-05-01'));
  await marked();
  const markedMs = await median(5, marked);
  console.log(
    JSON.stringify({
      name: 'metric.edited',
      ms: two(staleMs),
      cleanMs: two(cleanMs),
      markedSqlMs: two(markedMs),
      ratio: two(staleMs / (5 * cleanMs + markedMs)),
    }),
  );
} finally {
  await admin.end();
  await globalThis.jalonPool?.end();
}
