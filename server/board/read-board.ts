import { findMetric, readFigures, type FigureAnswer } from '@/server/metric/metric.public';
import { loadTeamTree, loadVisibleScope } from '@/server/people/people.public';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { addDays, civilDateIn, type CivilDate } from '@/server/values/civil-date';
import { periodKey, periodOf, shiftPeriod, yearBefore } from '@/server/values/period';
import { loadDataSpan, loadPersonNames } from './board.repository';
import type { ReadBoard } from './board.schemas';
import type { Board, BoardContent, Texts } from './engine/board';
import { boardPeriods, boardRequests, type BoardRequestName } from './engine/board-requests';
import { choosePeriod, grainChoices, periodChoices } from './engine/choose-period';
import { chooseScope, type ChosenScope, type ScopeTeam } from './engine/choose-scope';
import { composeBoard } from './engine/compose-board';

interface ReadBoardIn extends ReadBoard {
  readonly org: Organisation;
  readonly member: OrganisationMember;
  readonly clock: Clock;
}

/**
 * Everything the board page shows, from one read-only snapshot: for the period and team asked
 * for, or those that the reader should see first. 'nobody' where the reader is linked to no person.
 */
export async function readBoard(input: ReadBoardIn): Promise<Board | 'nobody'> {
  const { org, clock } = input;
  const asOf = civilDateIn(clock.now(), org.timeZone);
  return withOrg(org.id, (tx) => readBoardIn(tx, input, asOf), { isReadOnly: true });
}

async function readBoardIn(
  tx: TenantTransaction,
  { org, member, period: askedPeriod, team: askedTeam }: ReadBoardIn,
  asOf: CivilDate,
): Promise<Board | 'nobody'> {
  const calendar = { startMonth: org.fiscalYearStartMonth };
  const visible = await loadVisibleScope(tx, member);
  const teams = await loadTeamTree(tx, org.id);
  const chosen = chooseScope(askedTeam, visible, teams);
  if (chosen === 'nobody') return chosen;
  if (chosen === 'notFound') throw new DomainError('notFound', 'board.errors.teamNotFound');

  const span = await loadDataSpan(tx, org.id, asOf);
  const { period, key, because, isToDate } = choosePeriod(askedPeriod, span, asOf, calendar);
  const periods = boardPeriods(period, asOf, calendar);
  const names = await loadPersonNames(tx, org.id, namedPeople(chosen, teams));
  const answers = await readAnswers(tx, org, chosen, periods, asOf);
  const content = composeBoard(
    answers,
    periods,
    chosen.below.map((team) => ({
      ...team,
      managerNames: managersOf(team, teams).flatMap((id) => names.get(id) ?? []),
    })),
    metricName,
    calendar,
  );
  const lastDay = addDays(period.end, -1);
  return {
    ...content,
    currency: org.currency,
    isFiscal: calendar.startMonth !== 1,
    asOf,
    pipelineOn: lastDay < asOf ? lastDay : asOf,
    period: {
      key,
      grain: period.grain,
      firstDay: period.start,
      lastDay,
      because,
      isToDate,
      previousKey: periodKey(shiftPeriod(period, -1), calendar),
      yearBeforeKey: periodKey(yearBefore(period), calendar),
    },
    periods: periodChoices(period.grain, span, asOf, calendar),
    grains: grainChoices(period, span, asOf, calendar),
    data: span && {
      ...span,
      lastPeriod: periodKey(periodOf(span.last, period.grain, calendar), calendar),
    },
    ownPersonId: member.personId,
    scope: {
      kind: chosen.scope.kind,
      name: scopeName(chosen, org, names),
      teamExternalId: chosen.team?.externalId ?? null,
    },
    hasEveryone: chosen.hasEveryone,
    teamChoices: chosen.choices,
    state: span === null ? 'none' : hasRecords(content) ? 'records' : 'elsewhere',
  };
}

async function readAnswers(
  tx: TenantTransaction,
  org: Organisation,
  { scope, ranked, below }: ChosenScope,
  periods: ReturnType<typeof boardPeriods>,
  asOf: CivilDate,
): Promise<Map<BoardRequestName, FigureAnswer[]>> {
  const standings = { scope: ranked, teamIds: below.map(({ id }) => id) };
  const requests = boardRequests(periods, scope, standings, asOf);
  const answers = await readFigures(tx, org, [...requests.values()]);
  let taken = 0;
  return new Map(
    [...requests].map(([name, { metrics }]) => {
      const own = answers.slice(taken, taken + metrics.length);
      taken += metrics.length;
      return [name, own];
    }),
  );
}

function namedPeople({ scope, below }: ChosenScope, teams: readonly ScopeTeam[]): string[] {
  const managers = below.flatMap((team) => managersOf(team, teams));
  return scope.kind === 'person' ? [scope.id, ...managers] : managers;
}

/** Who leads a team: its manager, or those of the teams right below where it has none. */
function managersOf(team: ScopeTeam, teams: readonly ScopeTeam[]): string[] {
  if (team.managerId !== null) return [team.managerId];
  return teams.flatMap(({ parentId, managerId }) =>
    parentId === team.id && managerId !== null ? [managerId] : [],
  );
}

function scopeName(
  { scope, team }: ChosenScope,
  org: Organisation,
  names: ReadonlyMap<string, string>,
): string {
  if (scope.kind === 'person') return names.get(scope.id) ?? org.name;
  return team?.name ?? org.name;
}

function metricName(id: string): Texts {
  return findMetric(id)?.name ?? { en: id, fr: id };
}

/** Whether anything was created, closed or open in the period. */
function hasRecords({ tiles }: BoardContent): boolean {
  return tiles.some(({ figure }) => figure.value !== null && /[1-9]/.test(figure.value));
}
