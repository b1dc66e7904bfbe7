import { readFigures } from '@/server/metric/read-figures';
import type { Dimension, Figure } from '@/server/metric/figure';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { parsePeriodKey, type Period } from '@/server/values/period';
import type { Scope } from '@/server/values/scope';

/** One figure asked for, and what it must be. */
export interface FigureCase {
  readonly metric: string;
  readonly variant?: string;
  /** a period's key, '2026-03' */
  readonly in: string;
  readonly team?: string;
  readonly person?: string;
  /** the part of a breakdown */
  readonly part?: readonly [dimension: Dimension, key: string | null];
  readonly is: string | null;
  /** numerator and denominator */
  readonly of?: readonly [string, string];
  readonly because?: string;
}

const asOf = civilDate('2026-06-17');

function scopeOf({ team, person }: FigureCase): Scope {
  if (team) return { kind: 'team', id: team };
  return person ? { kind: 'person', id: person } : { kind: 'organisation' };
}

function periodOfKey(key: string, org: Organisation): Period {
  const period = parsePeriodKey(key, org.calendar);
  if (!period) throw new Error(`No such period: ${key}`);
  return period;
}

/** The figure as the engine answers it on 17 June 2026. */
export async function askFigure(org: Organisation, asked: FigureCase): Promise<Figure | undefined> {
  const { metric, variant, part } = asked;
  const [answer] = await withOrg(
    org.id,
    (tx) =>
      readFigures(tx, org, [
        {
          metrics: [metric],
          ...(variant && { variants: { [metric]: variant } }),
          periods: [periodOfKey(asked.in, org)],
          scope: scopeOf(asked),
          by: part ? [part[0]] : [],
          asOf,
        },
      ]),
    { isReadOnly: true },
  );
  const point = answer?.points.find(({ parts }) => !part || parts[0]?.key === part[1]);
  return point?.figure;
}

/** What a case says, in the shape of a figure: only what it names is compared. */
export function expectedOf({ is, of, because }: FigureCase): Partial<Figure> {
  return {
    value: is,
    ...(of && { numerator: of[0], denominator: of[1] }),
    ...(because !== undefined && { reason: because as Figure['reason'] }),
  };
}

/** A case's name in a list of tests. */
export function nameOf({ metric, variant, in: period, team, person, part }: FigureCase): string {
  const whose = team ? ' of the team' : person ? ' of the person' : '';
  const told = part ? ` by ${part[0]} ${part[1] ?? 'none'}` : '';
  return `${metric}${variant ? ` (${variant})` : ''} in ${period}${whose}${told}`;
}
