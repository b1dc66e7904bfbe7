import type { Group } from '../engine/plan';
import { allOf, catalogueSql, sql } from '../sql-fragment';
import type { Branch } from './branch';
import { packedAggregates } from './measure-sql';
import { needsMembership, partSql, selectionConditions, type Selection } from './source';

const everMember = catalogueSql(`
  cross join (select null::date as from_on, null::date as to_on, null::uuid as team_id) tm`);
const memberships = catalogueSql(`
  join team_membership tm on tm.organisation_id = pe.organisation_id and tm.person_id = pe.id`);

/**
 * The scans that answer a group of people. A person counts in a team for the days of the
 * membership; broken down by team, who was in none is what the teams leave of the whole.
 */
export function personBranches(organisationId: string, group: Group): Branch[] {
  const main = branchOf(organisationId, group, group);
  if (group.by !== 'team') return [main];
  return [
    main,
    { ...branchOf(organisationId, group, { ...group, by: null }), isWholeOfParts: true },
  ];
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
    isWholeOfParts: false,
    select: sql`select w.idx, ${partSql(selection)} as part, ${packedAggregates(measures)} as sums
      from person pe cross join unnest(${starts}::date[], ${ends}::date[])
        with ordinality w(start_on, end_on, idx)${tm}
      where ${allOf(selectionConditions(organisationId, selection))} group by 1, 2`,
  };
}
