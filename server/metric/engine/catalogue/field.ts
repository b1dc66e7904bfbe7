import { activityFields } from './activity/fields';
import { customerFields } from './customer/fields';
import { dealFields } from './deal/fields';
import { dealRevenueFields } from './deal/revenue-fields';
import { dealLineFields } from './dealLine/fields';
import { dealStageChangeFields } from './dealStageChange/fields';
import type { Field } from './definition';
import { expenseFields } from './expense/fields';
import { forecastFields } from './forecast/fields';
import { invoiceFields } from './invoice/fields';
import { invoiceLineFields } from './invoiceLine/fields';
import { leadFields } from './lead/fields';
import { leadTouchFields } from './lead/touches';
import { measurementFields } from './measurement/fields';
import { marketFields } from './measurement/market';
import { paymentFields } from './payment/fields';
import { personFields } from './person/fields';
import { quotaFields } from './quota/fields';
import { refundFields } from './refund/fields';
import { subscriptionMovementFields } from './subscriptionMovement/fields';
import { surveyResponseFields } from './surveyResponse/fields';
import { targetFields } from './target/fields';
import { ticketFields } from './ticket/fields';

export const fields = {
  ...activityFields,
  ...customerFields,
  ...dealFields,
  ...dealLineFields,
  ...dealRevenueFields,
  ...dealStageChangeFields,
  ...expenseFields,
  ...forecastFields,
  ...invoiceFields,
  ...invoiceLineFields,
  ...leadFields,
  ...leadTouchFields,
  ...marketFields,
  ...measurementFields,
  ...paymentFields,
  ...personFields,
  ...quotaFields,
  ...refundFields,
  ...subscriptionMovementFields,
  ...surveyResponseFields,
  ...targetFields,
  ...ticketFields,
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof fields;

/** A field by its id, in the general shape. */
export function fieldOf(id: FieldId): Field {
  return fields[id];
}
