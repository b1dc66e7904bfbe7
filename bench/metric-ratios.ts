import { readFigures } from '@/server/metric/read-figures';
import type { FigureRequest } from '@/server/metric/engine/figure';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgReader } from '@/server/tenancy/with-org';
import { addDays } from '@/server/values/civil-date';
import { bestSql } from './metric-best-sql';

interface Sums {
  readonly above: readonly (string | null)[];
  readonly below: readonly (string | null)[];
}

const RUNS = 3;
const middle = (times: readonly number[]) => [...times].sort((a, b) => a - b)[RUNS >> 1] ?? 0;

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const since = performance.now();
  const result = await work();
  return [result, performance.now() - since];
}

/** Figures from the records beside the best statements by hand, which must give the same. */
export async function measureRatios(
  org: Organisation,
  request: FigureRequest,
  print: (line: Record<string, unknown>) => void,
): Promise<void> {
  const edges: string[] = request.periods.map(({ start }) => start);
  edges.push(addDays(request.asOf, 1));
  for (const { metric, ask, sql } of bestSql) {
    const text = sql(edges);
    const ours = () =>
      withOrgReader(org.id, (reader) =>
        readFigures(reader, org, [{ ...request, ...ask, metrics: [metric] }]),
      );
    const byHand = () =>
      withOrgReader(org.id, (reader) => reader.rows<Sums>(text, [org.id, edges]));
    const [[answer], [sums]] = [await ours(), await byHand()];
    answer?.points.forEach(({ figure }, index) => {
      const wanted = Number(sums?.above[index]) / Number(sums?.below[index]);
      if (Math.abs(Number(figure.value) - wanted) > 1e-6 * Math.abs(wanted)) {
        throw new Error(`${metric}: ${figure.value} in month ${index}, by hand ${wanted}`);
      }
    });
    const taken: { ours: number[]; byHand: number[] } = { ours: [], byHand: [] };
    for (let run = 0; run < RUNS; run += 1) {
      taken.ours.push((await timed(ours))[1]);
      taken.byHand.push((await timed(byHand))[1]);
    }
    const [ms, sqlMs] = [middle(taken.ours), middle(taken.byHand)];
    print({
      name: 'metric.againstSql',
      metric,
      variant: answer?.variant,
      ms: Math.round(ms),
      sqlMs: Math.round(sqlMs),
      ratio: Math.round((100 * ms) / sqlMs) / 100,
    });
  }
}
