import type { Clock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { civilDateIn, type CivilDate } from '@/server/values/civil-date';
import { isFiscal, periodKey, shiftPeriod } from '@/server/values/period';
import type { ReadGrid } from './entry.schemas';
import { cellKey, loadCells, type GridCell } from './grid-cells';
import { gridYear, monthsOf, type GridMonth } from './grid-months';
import { loadLogScope } from './log-scope';
import { loadScopes, type ScopeRow } from './measured-scopes';

export interface MeasurementGrid {
  readonly year: string;
  readonly previousYear: string;
  readonly nextYear: string;
  readonly isFiscal: boolean | 'weeks';
  readonly currency: string;
  readonly asOf: CivilDate;
  readonly months: readonly GridMonth[];
  readonly scopes: readonly ScopeRow[];
  /** those that hold anything, of the scopes above */
  readonly cells: readonly GridCell[];
}

/** The measurements of a fiscal year by metric, scope and month, as far as the member enters them. */
export async function readGrid(
  { metrics, year: asked, rows }: ReadGrid,
  {
    org,
    member,
    clock,
  }: { readonly org: Organisation; readonly member: OrganisationMember; readonly clock: Clock },
): Promise<MeasurementGrid> {
  const asOf = civilDateIn(clock.now(), org.timeZone);
  const year = gridYear(asked, asOf, org.calendar);
  const months = monthsOf(year, org.calendar);
  return withOrgConnection(org.id, async (connection) => {
    const allowed = await loadLogScope(connection, member);
    const whole: ScopeRow = { scope: { kind: 'organisation' }, name: org.name };
    const scopes = [
      ...(allowed.kind === 'everybody' ? [whole] : []),
      ...(await loadScopes(connection, allowed, rows === 'teams' ? 'team' : 'person')),
    ];
    const cells = await loadCells(connection, metrics, months, org.currency);
    const shown = new Set(
      scopes.flatMap(({ scope }) =>
        metrics.flatMap((metric) =>
          months.map(({ key }) => cellKey({ metric, scope, month: key })),
        ),
      ),
    );
    const keyOf = (by: number) => periodKey(shiftPeriod(year, by, org.calendar), org.calendar);
    return {
      ...{ year: keyOf(0), previousYear: keyOf(-1), nextYear: keyOf(1), months, scopes, asOf },
      isFiscal: isFiscal(org.calendar),
      currency: org.currency,
      cells: cells.filter((cell) => shown.has(cellKey(cell))),
    };
  });
}
