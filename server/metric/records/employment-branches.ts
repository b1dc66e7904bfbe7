import type { Group } from '../engine/plan';
import { allOf, catalogueSql, sql } from '../sql-fragment';
import type { Branch } from './branch';
import { packedAggregates } from './measure-sql';
import {
  isByMembership,
  needsMembership,
  partSql,
  selectionConditions,
  type Selection,
} from './source';

export const everMember = catalogueSql(`
  cross join (select null::date as from_on, null::date as to_on, null::uuid as team_id) tm`);
export const memberships = catalogueSql(`
  join team_membership tm on tm.organisation_id = r.organisation_id and tm.person_id = r.id`);

/**
 * The scans that answer a group of people. A person counts in a team for the days of the
 * membership; broken down by team, who was in none is what the teams leave of the whole.
 */
export function employmentBranches(organisationId: string, group: Group): Branch[] {
  const main = branchOf(organisationId, group, group);
  if (!group.by.some(isByMembership)) return [main];
  const { by } = group;
  const kept = by.filter((dimension) => !isByMembership(dimension));
  const whole = branchOf(organisationId, group, { ...group, by: kept });
  return [main, { ...whole, rest: { by, kept } }];
}

function branchOf(
  organisationId: string,
  group: Group,
  selected: Pick<Selection, 'family' | 'scope' | 'by' | 'filters'>,
): Branch {
  const measures = [...group.measures];
  const selection: Selection = { ...selected, measures };
  const windows = [...group.windows.entries()];
  const starts = windows.map(([, { start }]) => start);
  const ends = windows.map(([, { end }]) => end);
  const tm = needsMembership(selection) ? memberships : everMember;
  return {
    groupKey: group.key,
    measures,
    windows: new Map(windows.map(([key], index) => [index + 1, [key]])),
    rest: null,
    select: sql`select w.idx, ${partSql(selection)} as part,
        ${packedAggregates(measures, catalogueSql('(w.end_on - 1)'))} as sums
      from person r cross join unnest(${starts}::date[], ${ends}::date[])
        with ordinality w(start_on, end_on, idx)${tm}
      where ${allOf(selectionConditions(organisationId, selection))} group by 1, 2`,
  };
}
