import { loadTeamTree, loadVisibleScope } from '@/server/people/people.public';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import type { Reading } from '@/server/tenancy/reading';
import { addDays, type CivilDate } from '@/server/values/civil-date';
import { isFiscal, periodKey, periodOf, shiftPeriod, yearBefore } from '@/server/values/period';
import { loadDataSpan, loadPersonNames } from './board.repository';
import type { ReadBoard } from './board.schemas';
import type { Frame } from './engine/board';
import {
  choosePeriod,
  grainChoices,
  periodChoices,
  type ChosenPeriod,
} from './engine/choose-period';
import { chooseScope, type ChosenScope, type ScopeTeam } from './engine/choose-scope';

export interface LoadedFrame {
  readonly frame: Frame;
  readonly chosen: ChosenScope;
  readonly period: ChosenPeriod['period'];
  /** the teams below the chosen one with the names of who leads them */
  readonly below: readonly (ScopeTeam & { readonly managerNames: readonly string[] })[];
}

/**
 * Whose figures and which period a page of figures shows, and what else its reader may choose;
 * 'nobody' where the reader is linked to no person. Throws notFound for a team that isn't theirs.
 */
export async function loadFrame(
  tx: Reading,
  org: Organisation,
  member: OrganisationMember,
  asked: ReadBoard,
  asOf: CivilDate,
): Promise<LoadedFrame | 'nobody'> {
  const visible = await loadVisibleScope(tx, member);
  const teams = await loadTeamTree(tx, org.id);
  const chosen = chooseScope(asked.team, visible, teams);
  if (chosen === 'nobody') return chosen;
  if (chosen === 'notFound') throw new DomainError('notFound', 'board.errors.teamNotFound');

  const { calendar } = org;
  const span = await loadDataSpan(tx, org.id, asOf);
  const { period, key, because, isToDate } = choosePeriod(asked.period, span, asOf, calendar);
  const names = await loadPersonNames(tx, org.id, namedPeople(chosen, teams));
  const before = yearBefore(period, calendar);
  const frame: Frame = {
    currency: org.currency,
    isFiscal: isFiscal(calendar),
    asOf,
    period: {
      key,
      grain: period.grain,
      firstDay: period.start,
      lastDay: addDays(period.end, -1),
      because,
      isToDate,
      previousKey: periodKey(shiftPeriod(period, -1, calendar), calendar),
      yearBeforeKey: before && periodKey(before, calendar),
    },
    periods: periodChoices(period, span, asOf, calendar),
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
  };
  const below = chosen.below.map((team) => ({
    ...team,
    managerNames: managersOf(team, teams).flatMap((id) => names.get(id) ?? []),
  }));
  return { frame, chosen, period, below };
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
