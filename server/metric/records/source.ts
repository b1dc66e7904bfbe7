import type { Scope } from '@/server/values/scope';
import {
  dimensionTextsOf,
  familyOf,
  sourceOfFamily,
  type FamilyId,
} from '../engine/catalogue/family';
import type { MeasureId } from '../engine/catalogue/measure';
import { isIdentified, type Dimension, type Part } from '../figure';
import { catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';
import { joinsNamedIn } from './joins';
import { textsOfMeasures } from './measure-sql';

/** Which records of a family are looked at, apart from their dates. */
export interface Selection {
  readonly family: FamilyId;
  readonly scope: Scope;
  readonly by: readonly Dimension[];
  readonly filters: readonly Part[];
  readonly measures: readonly MeasureId[];
}

/** The rows of a family, aliased r. */
export function rowsOf(family: FamilyId): SqlFragment {
  const { rows } = familyOf(family);
  return catalogueSql(rows ? `lateral (${rows}) r` : `${sourceOfFamily(family).table} r`);
}

/** The team that a record counts in. */
function teamText(family: FamilyId): string {
  return sourceOfFamily(family).team ?? 'tm.team_id';
}

/** A dimension's expression; throws where the family has it not. */
export function dimensionText(family: FamilyId, dimension: Dimension): string {
  const text = dimensionTextsOf(family)[dimension];
  if (text === undefined) throw new Error(`${family} has no dimension ${dimension}`);
  return text;
}

function textsOf({ family, scope, by, filters, measures }: Selection): string[] {
  const dimensions = [...by, ...filters.map((part) => part.dimension)];
  return [
    ...textsOfMeasures(measures),
    ...dimensions.map((dimension) => dimensionText(family, dimension)),
    ...(scope.kind === 'team' ? [teamText(family)] : []),
    ...(scope.kind === 'person' ? [sourceOfFamily(family).owner ?? ''] : []),
    familyOf(family).date ?? '',
  ];
}

/** The joins that a selection's records need when a record's team is that of `day`. */
export function joinsOf(
  selection: Selection,
  day: SqlFragment,
  more: readonly string[] = [],
): SqlFragment {
  return joinsNamedIn([...textsOf(selection), ...more], sourceOfFamily(selection.family), day);
}

/** Whether a dimension of people is told by the team that they were in. */
export function isByMembership(dimension: Dimension): boolean {
  return dimension === 'team' || dimension === 'manager';
}

/** Whether a selection has to look at teams. */
export function needsMembership(selection: Selection): boolean {
  const { scope, by, filters } = selection;
  const named = [...by, ...filters.map(({ dimension }) => dimension)];
  return scope.kind === 'team' || named.some(isByMembership);
}

/** Conditions of organisation, scope and filters. */
export function selectionConditions(organisationId: string, selection: Selection): SqlFragment[] {
  const { family, scope, filters } = selection;
  const conditions = [sql`r.organisation_id = ${organisationId}::uuid`];
  if (scope.kind === 'person') {
    const { owner } = sourceOfFamily(family);
    conditions.push(owner === null ? sql`false` : sql`${catalogueSql(owner)} = ${scope.id}::uuid`);
  }
  if (scope.kind === 'team') {
    // as an array it is found once, not for each record
    conditions.push(sql`${catalogueSql(teamText(family))} = any(array(
      select a.team_id from team_ancestor a
      where a.organisation_id = ${organisationId}::uuid and a.ancestor_id = ${scope.id}::uuid))`);
  }
  for (const { dimension, key } of filters) {
    const expression = catalogueSql(`(${dimensionText(family, dimension)})`);
    if (key === null) conditions.push(sql`${expression} is null`);
    else if (isIdentified(dimension)) conditions.push(sql`${expression} = ${key}::uuid`);
    else conditions.push(sql`${expression} = ${key}`);
  }
  return conditions;
}

/** The part that a record falls into: a text, or a JSON array of texts for two dimensions. */
export function partSql({ family, by }: Selection): SqlFragment {
  const parts = by.map(
    (dimension) => sql`(${catalogueSql(dimensionText(family, dimension))})::text`,
  );
  const [only, second] = parts;
  if (!only) return catalogueSql('null::text');
  if (!second) return only;
  return sql`json_build_array(${joinSql(parts, ', ')})::text`;
}
