import { readMetricFreshness, type MetricFreshness } from '@/server/metric/metric.public';
import type { Clock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import type { ReadBoard } from './board.schemas';
import type { Board } from './engine/board';
import { tileMetrics } from './engine/board-requests';
import { withholdChanges } from './engine/withhold-changes';
import { readBoard } from './read-board';

/** The board with how fresh its figures are, and without changes that late data would make. */
export interface FreshBoard extends Board {
  readonly freshness: MetricFreshness;
}

/** The board as its page shows it. What hangs on the clock is read beside what is remembered. */
export async function readFreshBoard(
  input: ReadBoard & {
    readonly org: Organisation;
    readonly member: OrganisationMember;
    readonly clock: Clock;
  },
): Promise<FreshBoard | 'nobody'> {
  const [board, freshness] = await Promise.all([
    readBoard(input),
    readMetricFreshness({ metrics: tileMetrics }, input),
  ]);
  if (board === 'nobody') return board;
  const isLate = (metric: string) => board.period.isToDate && metric in freshness.late;
  return { ...withholdChanges(board, isLate), freshness };
}
