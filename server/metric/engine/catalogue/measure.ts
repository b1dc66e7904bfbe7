import { activityMeasures } from './activity/measures';
import { customerMeasures } from './customer/measures';
import { dealMeasures } from './deal/measures';
import type { FamilyId } from './family';
import { leadMeasures } from './lead/measures';
import type { Measure } from './measure-definition';
import { measurementMeasures } from './measurement/measures';
import { personMeasures } from './person/measures';
import { surveyResponseMeasures } from './surveyResponse/measures';
import { ticketMeasures } from './ticket/measures';

export const measures = {
  ...activityMeasures,
  ...customerMeasures,
  ...dealMeasures,
  ...leadMeasures,
  ...measurementMeasures,
  ...personMeasures,
  ...surveyResponseMeasures,
  ...ticketMeasures,
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;
export const measureIds = Object.keys(measures) as MeasureId[];

/** A measure by its id, in the general shape. */
export function measureOf(id: MeasureId): Measure {
  return measures[id];
}

const byFamily = new Map<FamilyId, MeasureId[]>();

/** The measures of a family, in the order in which its buckets keep them. */
export function measuresOfFamily(family: FamilyId): MeasureId[] {
  const known = byFamily.get(family);
  if (known) return known;
  const found = measureIds.filter((id) => measures[id].family === family);
  byFamily.set(family, found);
  return found;
}
