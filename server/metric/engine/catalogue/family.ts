import type { Dimension } from '../figure';
import { activityFamilies } from './activity/families';
import { customerFamilies } from './customer/families';
import { dealFamilies } from './deal/families';
import { dealRevenueFamilies } from './deal/revenue-families';
import { dealLineFamilies } from './dealLine/families';
import { dealStageChangeFamilies } from './dealStageChange/families';
import type { Family, Source } from './definition';
import { expenseFamilies } from './expense/families';
import { forecastFamilies } from './forecast/families';
import { invoiceFamilies } from './invoice/families';
import { invoiceLineFamilies } from './invoiceLine/families';
import { leadFamilies } from './lead/families';
import { leadTouchFamilies } from './lead/touches';
import { measurementFamilies } from './measurement/families';
import { marketFamilies } from './measurement/market';
import { paymentFamilies } from './payment/families';
import { personFamilies } from './person/families';
import { quotaFamilies } from './quota/families';
import { refundFamilies } from './refund/families';
import { sourceOf } from './source';
import { subscriptionMovementFamilies } from './subscriptionMovement/families';
import { surveyResponseFamilies } from './surveyResponse/families';
import { targetFamilies } from './target/families';
import { ticketFamilies } from './ticket/families';

export const families = {
  ...activityFamilies,
  ...customerFamilies,
  ...dealFamilies,
  ...dealLineFamilies,
  ...dealRevenueFamilies,
  ...dealStageChangeFamilies,
  ...expenseFamilies,
  ...forecastFamilies,
  ...invoiceFamilies,
  ...invoiceLineFamilies,
  ...leadFamilies,
  ...leadTouchFamilies,
  ...marketFamilies,
  ...measurementFamilies,
  ...paymentFamilies,
  ...personFamilies,
  ...quotaFamilies,
  ...refundFamilies,
  ...subscriptionMovementFamilies,
  ...surveyResponseFamilies,
  ...targetFamilies,
  ...ticketFamilies,
} as const satisfies Record<string, Family>;

export type FamilyId = keyof typeof families;
export const familyIds = Object.keys(families) as FamilyId[];

/** A family by its id, in the general shape. */
export function familyOf(id: FamilyId): Family {
  return families[id];
}

/** The roles under which a family's stale days are marked. */
export function markRolesOf(id: FamilyId): readonly string[] {
  const { dateRole, alsoMarkedUnder } = familyOf(id);
  return alsoMarkedUnder === undefined ? [dateRole] : [dateRole, alsoMarkedUnder];
}

/** Where a family's records stand, with the family's own owner where it has one. */
export function sourceOfFamily(id: FamilyId): Source {
  const { source, owner } = familyOf(id);
  return owner === undefined ? sourceOf(source) : { ...sourceOf(source), owner };
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
