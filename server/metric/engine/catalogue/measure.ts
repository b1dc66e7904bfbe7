import { activityMeasures } from './activity/measures';
import { customerMeasures } from './customer/measures';
import { dealMeasures } from './deal/measures';
import { dealRevenueMeasures } from './deal/revenue-measures';
import { dealLineMeasures } from './dealLine/measures';
import { dealStageChangeMeasures } from './dealStageChange/measures';
import { expenseMeasures } from './expense/measures';
import { familyOf, type FamilyId } from './family';
import { forecastMeasures } from './forecast/measures';
import { invoiceMeasures } from './invoice/measures';
import { invoiceLineMeasures } from './invoiceLine/measures';
import { leadMeasures } from './lead/measures';
import { leadTouchMeasures } from './lead/touches';
import type { Measure } from './measure-definition';
import { marketMeasures } from './measurement/market';
import { measurementMeasures } from './measurement/measures';
import { paymentMeasures } from './payment/measures';
import { personMeasures } from './person/measures';
import { quotaMeasures } from './quota/measures';
import { refundMeasures } from './refund/measures';
import { subscriptionMovementMeasures } from './subscriptionMovement/measures';
import { surveyResponseMeasures } from './surveyResponse/measures';
import { targetMeasures } from './target/measures';
import { ticketMeasures } from './ticket/measures';

export const measures = {
  ...activityMeasures,
  ...customerMeasures,
  ...dealLineMeasures,
  ...dealMeasures,
  ...dealRevenueMeasures,
  ...dealStageChangeMeasures,
  ...expenseMeasures,
  ...forecastMeasures,
  ...invoiceLineMeasures,
  ...invoiceMeasures,
  ...leadMeasures,
  ...leadTouchMeasures,
  ...marketMeasures,
  ...measurementMeasures,
  ...paymentMeasures,
  ...personMeasures,
  ...quotaMeasures,
  ...refundMeasures,
  ...subscriptionMovementMeasures,
  ...surveyResponseMeasures,
  ...targetMeasures,
  ...ticketMeasures,
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;
export const measureIds = Object.keys(measures) as MeasureId[];

/** The measures that an own formula may name: what was answered in confidence is not among them. */
export const nameableMeasureIds = measureIds.filter(
  (id) => !familyOf(measureOf(id).family).isAnonymous,
);

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
