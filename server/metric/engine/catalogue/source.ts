import { activitySource } from './activity/source';
import { customerSource } from './customer/source';
import { dealSource } from './deal/source';
import type { Source } from './definition';
import { leadSource } from './lead/source';
import { measurementSource } from './measurement/source';
import { personSource } from './person/source';
import type { RecordType } from './record-type';
import { surveyResponseSource } from './surveyResponse/source';
import { ticketSource } from './ticket/source';

const sources: Readonly<Partial<Record<RecordType, Source>>> = {
  activity: activitySource,
  customer: customerSource,
  deal: dealSource,
  lead: leadSource,
  measurement: measurementSource,
  person: personSource,
  surveyResponse: surveyResponseSource,
  ticket: ticketSource,
};

/** Where records of a type stand; throws for a type that no measure counts yet. */
export function sourceOf(recordType: RecordType): Source {
  const source = sources[recordType];
  if (!source) throw new Error(`No source: ${recordType}`);
  return source;
}
