import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { readFigures, type Dimension, type Figure, type Part } from '@/server/metric/metric.public';
import { civilDate } from '@/server/values/civil-date';
import { Decimal } from '@/server/values/decimal';
import { civilCalendar, parsePeriodKey, type Period } from '@/server/values/period';
import type { Scope } from '@/server/values/scope';

export interface Ask {
  readonly metric: string;
  readonly period?: string;
  readonly variant?: string;
  readonly scope?: Scope;
  readonly by?: Dimension;
  readonly filters?: readonly Part[];
}

/** The last day of the export: what is open then is open now. */
export const LAST_DAY = civilDate('2017-12-31');

/** One metric of the export's organisation for a calendar year, quarter or month: part → figure. */
export async function ask(org: Organisation, request: Ask): Promise<Map<string | null, Figure>> {
  const period: Period | null = parsePeriodKey(request.period ?? '2017', civilCalendar);
  if (!period) throw new Error(`No period: ${request.period ?? ''}`);
  const [answer] = await withOrg(
    org.id,
    (tx) =>
      readFigures(tx, org, [
        {
          metrics: [request.metric],
          variants: request.variant ? { [request.metric]: request.variant } : {},
          periods: [period],
          scope: request.scope ?? { kind: 'organisation' },
          ...(request.by && { by: [request.by] }),
          filters: request.filters,
          asOf: LAST_DAY,
        },
      ]),
    { isReadOnly: true },
  );
  return new Map(
    (answer?.points ?? []).map(({ parts: [part], figure }) => [
      part?.label ?? part?.key ?? null,
      figure,
    ]),
  );
}

/** The undivided figure's value. */
export async function askValue(org: Organisation, request: Ask): Promise<string | null> {
  return (await ask(org, request)).get(null)?.value ?? null;
}

/** Whether an exact text is the expected number: exactly, or within 1e-8 for a ratio. */
export function agrees(actual: string | null, expected: unknown, isRatio: boolean): boolean {
  if (typeof expected !== 'number' || actual === null) return actual === expected;
  const difference = new Decimal(actual).minus(new Decimal(String(expected))).abs();
  return isRatio ? difference.lte('1e-8') : difference.isZero();
}
