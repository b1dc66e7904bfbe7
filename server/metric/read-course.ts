import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { periodKey } from '@/server/values/period';
import type { ReadCourse } from './analysis.schemas';
import type { Course } from './engine/analysis';
import { courseGrains, coursePeriods, firstKnown, usualGrain } from './engine/course-periods';
import { readFigures } from './read-figures';
import { todayOf, type Reader } from './reader';
import { askedPeriod, visibleScope } from './visible-request';

/** A metric over time, as far back as it has values, for a scope that the member may see. */
export async function readCourse(input: ReadCourse & Reader): Promise<Course> {
  return withOrg(input.org.id, (tx) => courseIn(tx, input, input), { isReadOnly: true });
}

/** The same inside a snapshot. */
export async function courseIn(
  tx: TenantTransaction,
  reader: Reader,
  ask: ReadCourse,
): Promise<Course> {
  const { org, member } = reader;
  const asOf = todayOf(reader);
  const period = askedPeriod(ask.period, org);
  const grain = ask.grain ?? usualGrain(period);
  const periods = coursePeriods(period, grain, asOf, org.calendar);
  const scope = await visibleScope(tx, org, member, ask);
  const { metric, variant, filters } = ask;
  const [answer] = await readFigures(tx, org, [
    {
      metrics: [metric],
      ...(variant && { variants: { [metric]: variant } }),
      periods,
      scope,
      by: [],
      filters,
      asOf,
    },
  ]);
  if (!answer) throw new Error(`No answer: ${metric}`);
  const first = firstKnown(answer.points.map(({ figure }) => figure.value));
  return {
    grain,
    grains: courseGrains(period),
    keys: periods.slice(first).map((each) => periodKey(each, org.calendar)),
    answer: { ...answer, points: answer.points.slice(first) },
  };
}
