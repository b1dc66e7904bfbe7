import type { CivilDate } from '@/server/values/civil-date';
import { seededRandom } from '../random';
import type { CompanyRecords } from '../records';
import { makeActivities } from './activities';
import { makeCareStaff } from './care-staff';
import { makeCustomerCourses, makeSubscriptions } from './customers';
import { makeGoals } from './goals';
import { makeBilling } from './invoices';
import { makeLeads } from './leads';
import { makeMeasurements } from './measurements';
import { makeSurveyResponses, makeTickets } from './service';
import type { Row, Setting } from './setting';
import { makeExpenses } from './spending';
import { makeStageChanges } from './stage-changes';

/** Tables beside deals in the order that their references need, with their records' type. */
export const besideTables = {
  deal_stage_change: 'dealStageChange',
  deal_line: 'dealLine',
  lead: 'lead',
  ticket: 'ticket',
  activity: 'activity',
  invoice: 'invoice',
  payment: 'payment',
  refund: 'refund',
  subscription_period: 'subscriptionPeriod',
  expense: 'expense',
  survey_response: 'surveyResponse',
  forecast: 'forecast',
  measurement: 'measurement',
  quota: 'quota',
  target: 'target',
} as const;
export type BesideTable = keyof typeof besideTables;

export interface BesideDeals {
  readonly records: Readonly<Record<BesideTable, readonly Row[]>>;
  /** people beside those who sell, and their team memberships */
  readonly people: readonly Row[];
  readonly memberships: readonly Row[];
  /** what is known of the company's customers beside their names */
  readonly customers: readonly Row[];
}

/** Everything that surrounds a company's deals up to `asOf`, the same for the same seed and deals. */
export function makeBesideDeals(
  seed: number,
  company: CompanyRecords,
  asOf: CivilDate,
): BesideDeals {
  const random = seededRandom(seed);
  const since = company.deals[0]?.createdOn ?? asOf;
  const { rows, memberships, care } = makeCareStaff(random, company, since);
  const setting: Setting = { random, company, asOf, since, care };
  const lead = makeLeads(setting);
  const ticket = makeTickets(setting);
  const { dealLines, invoices, payments, refunds } = makeBilling(setting);
  const { quotas, targets, forecasts } = makeGoals(setting);
  return {
    people: rows,
    memberships,
    customers: makeCustomerCourses(setting),
    records: {
      deal_stage_change: makeStageChanges(setting),
      deal_line: dealLines,
      lead,
      ticket,
      activity: makeActivities(setting, lead),
      invoice: invoices,
      payment: payments,
      refund: refunds,
      subscription_period: makeSubscriptions(setting),
      expense: makeExpenses(setting),
      survey_response: makeSurveyResponses(setting, ticket),
      forecast: forecasts,
      measurement: makeMeasurements(setting),
      quota: quotas,
      target: targets,
    },
  };
}
