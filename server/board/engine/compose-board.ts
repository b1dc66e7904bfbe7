import type { Figure, FigureAnswer, FigurePoint } from '@/server/metric/engine/figure.public';
import { decimal, ratio } from '@/server/values/decimal';
import { periodKey, type FiscalCalendar, type Period } from '@/server/values/period';
import type { BoardContent, MonthBar, PartBar, StageBar, TeamStanding, Texts, Tile } from './board';
import { tileMetrics, type BoardPeriods, type BoardRequestName } from './board-requests';
import { changeOf } from './change';
import { peopleFigures, rankStandings, type StandingFigures } from './standings';

export type BoardAnswers = ReadonlyMap<BoardRequestName, readonly FigureAnswer[]>;

export interface BoardTeam {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly managerNames: readonly string[];
}

const none: Figure = { value: null, reason: 'noRecords' };

/** The board's content from the metric engine's answers; decides order, ranks and changes. */
export function composeBoard(
  answers: BoardAnswers,
  periods: BoardPeriods,
  teams: readonly BoardTeam[],
  nameOf: (metric: string) => Texts,
  calendar: FiscalCalendar,
): BoardContent {
  const tiles = answers.get('tiles') ?? [];
  return {
    tiles: tileMetrics.flatMap((metric) => {
      const answer = tiles.find((each) => each.metric === metric);
      return answer ? [composeTile(answer, nameOf(metric), periods, calendar)] : [];
    }),
    months: composeMonths(
      tiles.find((each) => each.metric === 'gross_revenue'),
      answers.get('monthsBefore')?.[0],
      periods,
      calendar,
    ),
    products: largestFirst(parts(answers.get('products'), 'gross_revenue')),
    stages: composeStages(answers.get('stages')),
    people: rankStandings(
      peopleFigures(answers.get('people') ?? [], periods.current.start, periods.previous.start),
    ),
    teams: composeTeams(answers, periods, teams),
  };
}

function composeTile(
  answer: FigureAnswer,
  name: Texts,
  periods: BoardPeriods,
  calendar: FiscalCalendar,
): Tile {
  const { metric, unit, direction } = answer;
  const figure = at(answer, periods.current);
  const comparison = (period: Period | null) => {
    const earlier = period && at(answer, period).value;
    return { ...changeOf(figure.value, earlier, unit), earlier };
  };
  return {
    metric,
    name,
    unit,
    direction,
    figure,
    previous: comparison(periods.previous),
    yearBefore: comparison(periods.yearBefore),
    trend: periods.months.map((month) => trendPoint(answer, month, calendar)),
  };
}

function trendPoint(answer: FigureAnswer, month: Period, calendar: FiscalCalendar) {
  const point = find(answer, month);
  return {
    period: periodKey(month, calendar),
    value: point?.figure.value ?? null,
    isToDate: point?.isToDate ?? false,
  };
}

function composeMonths(
  now: FigureAnswer | undefined,
  before: FigureAnswer | undefined,
  periods: BoardPeriods,
  calendar: FiscalCalendar,
): MonthBar[] {
  if (!now) return [];
  return periods.months.map((month, index) => {
    const earlier = periods.monthsBefore[index];
    return {
      ...trendPoint(now, month, calendar),
      before: (before && earlier && find(before, earlier)?.figure.value) ?? null,
      isInPeriod: month.start >= periods.current.start && month.end <= periods.current.end,
    };
  });
}

function composeStages(answers: readonly FigureAnswer[] | undefined): StageBar[] {
  const counts = new Map(
    parts(answers, 'pipeline_by_stage').map((part) => [part.key, part.figure] as const),
  );
  return largestFirst(parts(answers, 'pipeline_value')).map((part) => ({
    ...part,
    count: counts.get(part.key) ?? none,
  }));
}

function composeTeams(
  answers: BoardAnswers,
  periods: BoardPeriods,
  teams: readonly BoardTeam[],
): TeamStanding[] {
  const rows = teams.map((team): StandingFigures => {
    const own = answers.get(`team:${team.id}`) ?? [];
    const figure = (metric: string, period: Period) => {
      const answer = own.find((each) => each.metric === metric);
      return answer ? at(answer, period) : none;
    };
    return {
      id: team.id,
      name: team.name,
      revenue: figure('gross_revenue', periods.current),
      dealsWon: figure('deals_won', periods.current),
      winRate: figure('win_rate', periods.current),
      previousRevenue: figure('gross_revenue', periods.previous),
    };
  });
  return rankStandings(rows).map((standing) => {
    const team = teams.find((each) => each.id === standing.id);
    return {
      ...standing,
      externalId: team?.externalId ?? standing.id,
      managerNames: team?.managerNames ?? [],
      change: changeOf(standing.revenue.value, standing.previousRevenue.value, 'currency'),
    };
  });
}

function parts(answers: readonly FigureAnswer[] | undefined, metric: string): PartBar[] {
  const answer = answers?.find((each) => each.metric === metric);
  return (answer?.points ?? []).flatMap(({ parts: [part], figure }) =>
    part ? [{ key: part.key, label: part.label, figure, share: null }] : [],
  );
}

/** Highest value first; what has no value or is zero is left out; the 'none' part stands last. */
function largestFirst(bars: readonly PartBar[]): PartBar[] {
  const valueOf = (bar: PartBar) => decimal(bar.figure.value ?? '0');
  const whole = bars.reduce((sum, bar) => sum.plus(valueOf(bar)), decimal('0'));
  return bars
    .filter((bar) => !valueOf(bar).isZero())
    .map((bar) => ({ ...bar, share: ratio(valueOf(bar), whole)?.toFixed() ?? null }))
    .sort(
      (a, b) =>
        Number(a.key === null) - Number(b.key === null) || valueOf(b).comparedTo(valueOf(a)),
    );
}

function at(answer: FigureAnswer, period: Period): Figure {
  return find(answer, period)?.figure ?? none;
}

function find(answer: FigureAnswer, period: Period): FigurePoint | undefined {
  return answer.points.find(
    ({ parts: divided, period: { grain, start, end } }) =>
      divided.length === 0 &&
      grain === period.grain &&
      start === period.start &&
      end === period.end,
  );
}
