import type { Scope } from '@/server/values/scope';
import { familyOf, type FamilyId } from '../engine/catalogue/family';
import type { MeasureId } from '../engine/catalogue/measure';
import type { Dimension, Part } from '../figure';
import { catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';
import { dimensionSql, type Join } from './dimension-sql';
import { joinsOfMeasures } from './measure-sql';

/** Which records of a family are looked at, apart from their dates. */
export interface Selection {
  readonly family: FamilyId;
  readonly scope: Scope;
  readonly by: Dimension | null;
  readonly filters: readonly Part[];
  readonly measures: readonly MeasureId[];
}

const membershipOn = (day: SqlFragment) => sql`
  left join team_membership tm on tm.organisation_id = d.organisation_id
    and tm.person_id = d.owner_id and (tm.from_on is null or tm.from_on <= ${day})
    and (tm.to_on is null or tm.to_on > ${day})`;

const joinTexts: Record<Exclude<Join, 'membership'>, string> = {
  product: `
  left join product p on p.organisation_id = d.organisation_id and p.id = d.product_id`,
  customer: `
  left join customer c on c.organisation_id = d.organisation_id and c.id = d.customer_id`,
  owner: `
  left join person pe on pe.organisation_id = d.organisation_id and pe.id = d.owner_id`,
};

function joinsOf({ family, scope, by, filters, measures }: Selection): Set<Join> {
  const { recordType } = familyOf(family);
  const joins = new Set(joinsOfMeasures(measures));
  for (const dimension of [...(by ? [by] : []), ...filters.map((part) => part.dimension)]) {
    dimensionSql(recordType, dimension).joins.forEach((join) => joins.add(join));
  }
  if (scope.kind === 'team') joins.add('membership');
  return joins;
}

/** The joins that deals need when a record's team is that of `day`. */
export function dealJoins(selection: Selection, day: SqlFragment): SqlFragment {
  const joins = [...joinsOf(selection)];
  return joinSql(
    joins.map((join) =>
      join === 'membership' ? membershipOn(day) : catalogueSql(joinTexts[join]),
    ),
    '',
  );
}

/** Whether a selection of people has to look at their teams. */
export function needsMembership(selection: Selection): boolean {
  return joinsOf(selection).has('membership');
}

/** Conditions of organisation, scope and filters. */
export function selectionConditions(organisationId: string, selection: Selection): SqlFragment[] {
  const { family, scope, filters } = selection;
  const { recordType } = familyOf(family);
  const record = catalogueSql(recordType === 'deal' ? 'd' : 'pe');
  const conditions = [sql`${record}.organisation_id = ${organisationId}::uuid`];
  if (scope.kind === 'person') {
    const column = catalogueSql(recordType === 'deal' ? 'd.owner_id' : 'pe.id');
    conditions.push(sql`${column} = ${scope.id}::uuid`);
  }
  if (scope.kind === 'team') {
    // as an array it is found once, not for each record
    conditions.push(sql`tm.team_id = any(array(select a.team_id from team_ancestor a
      where a.organisation_id = ${organisationId}::uuid and a.ancestor_id = ${scope.id}::uuid))`);
  }
  for (const { dimension, key } of filters) {
    const { sql: text, type } = dimensionSql(recordType, dimension);
    const expression = catalogueSql(text);
    if (key === null) conditions.push(sql`${expression} is null`);
    else if (type === 'uuid') conditions.push(sql`${expression} = ${key}::uuid`);
    else conditions.push(sql`${expression} = ${key}`);
  }
  return conditions;
}

/** The part that a record falls into; null where nothing is broken down. */
export function partSql({ family, by }: Selection): SqlFragment {
  if (!by) return catalogueSql('null::text');
  return catalogueSql(`(${dimensionSql(familyOf(family).recordType, by).sql})::text`);
}
