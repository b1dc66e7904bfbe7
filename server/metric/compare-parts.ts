import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { Decimal } from '@/server/values/decimal';
import { periodKey } from '@/server/values/period';
import type { CompareParts } from './analysis.schemas';
import { countRecords, pointsOf, requestOf, sideOf, type Side } from './compared-side';
import type { ComparedSide, Comparison } from './engine/analysis';
import { courseGrains, coursePeriods, firstKnown, usualGrain } from './engine/course-periods';
import { readFigures } from './read-figures';
import { todayOf, type Reader } from './reader';
import { askedPeriod } from './visible-request';

/** Two parts of a metric side by side: over time, in the period, and how far they are apart. */
export async function compareParts(input: CompareParts & Reader): Promise<Comparison> {
  return withOrg(input.org.id, (tx) => comparisonIn(tx, input, input), { isReadOnly: true });
}

/** The same inside a snapshot. */
export async function comparisonIn(
  tx: TenantTransaction,
  reader: Reader,
  ask: CompareParts,
): Promise<Comparison> {
  const { org } = reader;
  const asked = { ...ask, asOf: todayOf(reader) };
  const period = askedPeriod(ask.period, org);
  const grain = ask.grain ?? usualGrain(period);
  const periods = coursePeriods(period, grain, asked.asOf, org.calendar);
  const sides: [Side, Side] = [
    await sideOf(tx, reader, ask, ask.left),
    await sideOf(tx, reader, ask, ask.right),
  ];
  const requests = sides.flatMap((side) => [
    requestOf(side, asked, periods),
    requestOf(side, asked, [period]),
  ]);
  const [leftCourse, leftNow, rightCourse, rightNow] = await readFigures(tx, org, requests);
  if (!leftCourse || !leftNow || !rightCourse || !rightNow)
    throw new Error(`No answer: ${ask.metric}`);

  const compared = async (
    side: Side,
    course: typeof leftCourse,
    now: typeof leftNow,
  ): Promise<ComparedSide> => ({
    part: side.part,
    figure: pointsOf(now, side, [period])[0]?.figure ?? { value: null, reason: 'noRecords' },
    recordCount: await countRecords(tx, reader, side, asked, period),
    points: pointsOf(course, side, periods),
  });
  const left = await compared(sides[0], leftCourse, leftNow);
  const right = await compared(sides[1], rightCourse, rightNow);
  const first = Math.min(
    ...[left, right].map(({ points }) => firstKnown(points.map(({ figure }) => figure.value))),
  );
  return {
    metric: ask.metric,
    variant: leftNow.variant,
    unit: leftNow.unit,
    currency: leftNow.currency ?? null,
    direction: leftNow.direction,
    grain,
    grains: courseGrains(period),
    keys: periods.slice(first).map((each) => periodKey(each, org.calendar)),
    left: { ...left, points: left.points.slice(first) },
    right: { ...right, points: right.points.slice(first) },
    ...differenceOf(left.figure.value, right.figure.value),
  };
}

function differenceOf(
  left: string | null,
  right: string | null,
): Pick<Comparison, 'difference' | 'relative'> {
  if (left === null || right === null) return { difference: null, relative: null };
  const base = new Decimal(right).abs();
  const difference = new Decimal(left).minus(right);
  return {
    difference: difference.toFixed(),
    relative: base.isZero() ? null : difference.div(base).toFixed(),
  };
}
