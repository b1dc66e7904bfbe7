import { familyOf } from '../engine/catalogue/family';
import type { Group } from '../engine/plan';
import { allOf, catalogueSql, sql } from '../sql-fragment';
import type { Branch } from './branch';
import { employmentBranches } from './employment-branches';
import { packedAggregates, sharedConditions } from './measure-sql';
import { scansOf } from './scans';
import { joinsOf, partSql, selectionConditions, type Selection } from './source';

/** The scans of a statement that answer a group. */
export function recordBranches(organisationId: string, group: Group): Branch[] {
  if (familyOf(group.family).timing === 'employment') {
    return employmentBranches(organisationId, group);
  }
  const measures = [...group.measures];
  const selection: Selection = { ...group, measures };
  const shared = sharedConditions(measures);
  return scansOf(group).map(({ from, piece, day, conditions, windows }) => {
    const where = allOf([
      ...selectionConditions(organisationId, selection),
      ...conditions,
      ...[...shared].map(catalogueSql),
    ]);
    return {
      groupKey: group.key,
      measures,
      windows,
      rest: null,
      select: sql`select ${piece} as idx, ${partSql(selection)} as part,
          ${packedAggregates(measures, day, shared)} as sums
        from ${from}${joinsOf(selection, day)}
        where ${where} group by 1, 2`,
    };
  });
}
