import type { Dimension } from '../figure';
import { dealFamilies } from './deal/families';
import type { Family } from './definition';
import { measurementFamilies } from './measurement/families';
import { personFamilies } from './person/families';
import { sourceOf } from './source';

export const families = {
  ...dealFamilies,
  ...measurementFamilies,
  ...personFamilies,
} as const satisfies Record<string, Family>;

export type FamilyId = keyof typeof families;
export const familyIds = Object.keys(families) as FamilyId[];

/** A family by its id, in the general shape. */
export function familyOf(id: FamilyId): Family {
  return families[id];
}

/** A family's dimensions with their expressions. */
export function dimensionTextsOf(id: FamilyId): Readonly<Partial<Record<Dimension, string>>> {
  const family = familyOf(id);
  const texts = { ...sourceOf(family.source).dimensions, ...family.moreDimensions };
  return Object.fromEntries(
    Object.entries(texts).filter(
      ([name]) => !family.withoutDimensions?.some((without) => without === name),
    ),
  );
}

const dimensionsByFamily = new Map<FamilyId, readonly Dimension[]>();

/** What a family's measures can be broken down and filtered by. */
export function dimensionsOfFamily(id: FamilyId): readonly Dimension[] {
  const known = dimensionsByFamily.get(id);
  if (known) return known;
  const found = Object.keys(dimensionTextsOf(id)) as Dimension[];
  dimensionsByFamily.set(id, found);
  return found;
}
