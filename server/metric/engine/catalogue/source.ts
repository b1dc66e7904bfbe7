import { activitySource } from './activity/source';
import { customerSource } from './customer/source';
import { dealSource } from './deal/source';
import { dealLineSource } from './dealLine/source';
import { dealStageChangeSource } from './dealStageChange/source';
import type { Source } from './definition';
import { expenseSource } from './expense/source';
import { forecastSource } from './forecast/source';
import { invoiceSource } from './invoice/source';
import { invoiceLineSource } from './invoiceLine/source';
import { leadSource } from './lead/source';
import { measurementSource } from './measurement/source';
import { paymentSource } from './payment/source';
import { personSource } from './person/source';
import { quotaSource } from './quota/source';
import type { RecordType } from './record-type';
import { refundSource } from './refund/source';
import { subscriptionMovementSource } from './subscriptionMovement/source';
import { surveyResponseSource } from './surveyResponse/source';
import { targetSource } from './target/source';
import { ticketSource } from './ticket/source';

const sources: Readonly<Partial<Record<RecordType, Source>>> = {
  activity: activitySource,
  customer: customerSource,
  deal: dealSource,
  dealLine: dealLineSource,
  dealStageChange: dealStageChangeSource,
  expense: expenseSource,
  forecast: forecastSource,
  invoice: invoiceSource,
  invoiceLine: invoiceLineSource,
  lead: leadSource,
  measurement: measurementSource,
  payment: paymentSource,
  person: personSource,
  quota: quotaSource,
  refund: refundSource,
  subscriptionMovement: subscriptionMovementSource,
  surveyResponse: surveyResponseSource,
  target: targetSource,
  ticket: ticketSource,
};

/** Where records of a type stand; throws for a type that no measure counts yet. */
export function sourceOf(recordType: RecordType): Source {
  const source = sources[recordType];
  if (!source) throw new Error(`No source: ${recordType}`);
  return source;
}
