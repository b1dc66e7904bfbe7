import { activityDefinition } from './activity';
import { customerDefinition } from './customer';
import { dealDefinition } from './deal';
import { dealLineDefinition } from './deal-line';
import { dealStageChangeDefinition } from './deal-stage-change';
import type { FieldDefinition, RecordType, RecordTypeDefinition } from './definition';
import { exchangeRateDefinition } from './exchange-rate';
import { expenseDefinition } from './expense';
import { forecastDefinition } from './forecast';
import { invoiceDefinition } from './invoice';
import { invoiceLineDefinition } from './invoice-line';
import { leadDefinition } from './lead';
import { measurementDefinition } from './measurement';
import { paymentDefinition } from './payment';
import { personDefinition } from './person';
import { productDefinition } from './product';
import { quotaDefinition } from './quota';
import { refundDefinition } from './refund';
import { subscriptionMovementDefinition } from './subscription-movement';
import { subscriptionPeriodDefinition } from './subscription-period';
import { surveyResponseDefinition } from './survey-response';
import { targetDefinition } from './target';
import { teamDefinition } from './team';
import { ticketDefinition } from './ticket';

export const definitions: Readonly<Record<RecordType, RecordTypeDefinition>> = {
  deal: dealDefinition,
  dealLine: dealLineDefinition,
  dealStageChange: dealStageChangeDefinition,
  lead: leadDefinition,
  activity: activityDefinition,
  customer: customerDefinition,
  product: productDefinition,
  person: personDefinition,
  team: teamDefinition,
  invoice: invoiceDefinition,
  invoiceLine: invoiceLineDefinition,
  refund: refundDefinition,
  payment: paymentDefinition,
  subscriptionMovement: subscriptionMovementDefinition,
  subscriptionPeriod: subscriptionPeriodDefinition,
  expense: expenseDefinition,
  ticket: ticketDefinition,
  surveyResponse: surveyResponseDefinition,
  forecast: forecastDefinition,
  measurement: measurementDefinition,
  exchangeRate: exchangeRateDefinition,
  quota: quotaDefinition,
  target: targetDefinition,
};

/** The fields of a record type that name other records. */
export function referenceFields(type: RecordType): readonly FieldDefinition[] {
  return definitions[type].fields.filter((field) => field.kind === 'reference');
}

/** The mapped fields and all that are written with them. */
export function writtenFields(type: RecordType, mapped: readonly string[]): ReadonlySet<string> {
  const written = new Set(mapped);
  for (const field of definitions[type].fields) {
    if (!written.has(field.name)) continue;
    for (const fed of field.feeds ?? []) written.add(fed);
    if (field.instantColumn) written.add(`${field.name}Source`);
  }
  return written;
}
