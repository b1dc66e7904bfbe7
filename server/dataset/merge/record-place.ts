import type { RecordType } from '../engine/record-type/definition';

/** How amounts of a record type are converted: in which currency they are, and on which day. */
export interface MoneyPlace {
  /** the reference whose record's currency a row without one is in */
  readonly parent?: 'deal' | 'invoice';
  /** the first of these columns that has a day; 'parent.…' are the parent's */
  readonly days: readonly string[];
  /** whether a row without currency has none, rather than the organisation's */
  readonly isOptional?: boolean;
}

/** Two days of which the first must not lie after the second, also when only one is imported. */
export interface DayOrder {
  readonly code: 'closedBeforeCreated' | 'leftBeforeHired' | 'endBeforeStart';
  readonly field: string;
  readonly early: { readonly column: string; readonly param: string };
  readonly late: { readonly column: string; readonly param: string };
  /** whether both may be the same day */
  readonly mayMeet: boolean;
}

export interface RecordPlace {
  readonly table: string;
  readonly idType: 'uuid' | 'bigint';
  /** the day that says how far the records reach */
  readonly mainDate: string | null;
  readonly money?: MoneyPlace;
  readonly order?: DayOrder;
  /** fields that new records get even where no column is mapped */
  readonly insertOnly?: readonly string[];
}

const numbered = (table: string, mainDate: string | null, more: Partial<RecordPlace> = {}) =>
  ({ table, idType: 'bigint', mainDate, ...more }) satisfies RecordPlace;
const placed = (table: string, mainDate: string | null, more: Partial<RecordPlace> = {}) =>
  ({ table, idType: 'uuid', mainDate, ...more }) satisfies RecordPlace;

const at = (...days: string[]): MoneyPlace => ({ days });

export const recordPlaces: Readonly<Record<RecordType, RecordPlace>> = {
  deal: numbered('deal', 'closed_on', {
    money: at('closed_on', 'created_on'),
    order: {
      code: 'closedBeforeCreated',
      field: 'closedAt',
      early: { column: 'created_on', param: 'created' },
      late: { column: 'closed_on', param: 'closed' },
      mayMeet: true,
    },
  }),
  dealLine: numbered('deal_line', null, {
    money: { parent: 'deal', days: ['parent.closed_on', 'parent.created_on'] },
  }),
  dealStageChange: numbered('deal_stage_change', 'changed_on'),
  lead: numbered('lead', 'created_on'),
  activity: numbered('activity', 'occurred_on'),
  customer: placed('customer', null),
  product: placed('product', null, { insertOnly: ['currency'] }),
  person: placed('person', null, {
    order: {
      code: 'leftBeforeHired',
      field: 'leftOn',
      early: { column: 'hired_on', param: 'hired' },
      late: { column: 'left_on', param: 'left' },
      mayMeet: true,
    },
  }),
  team: placed('team', null),
  invoice: numbered('invoice', 'issued_on', { money: at('issued_on') }),
  invoiceLine: numbered('invoice_line', null, {
    money: { parent: 'invoice', days: ['parent.issued_on'] },
  }),
  refund: placed('refund', 'refunded_on', { money: { parent: 'invoice', days: ['refunded_on'] } }),
  payment: placed('payment', 'paid_on', { money: { parent: 'invoice', days: ['paid_on'] } }),
  subscriptionMovement: numbered('subscription_movement', 'effective_on', {
    money: at('effective_on'),
  }),
  subscriptionPeriod: placed('subscription_period', 'start_on', {
    money: at('start_on'),
    order: {
      code: 'endBeforeStart',
      field: 'end',
      early: { column: 'start_on', param: 'start' },
      late: { column: 'end_on', param: 'end' },
      mayMeet: false,
    },
  }),
  expense: placed('expense', 'incurred_on', { money: at('incurred_on', 'paid_on') }),
  ticket: placed('ticket', 'opened_on'),
  surveyResponse: placed('survey_response', 'answered_on'),
  forecast: placed('forecast', 'made_on', { money: at('made_on') }),
  measurement: placed('measurement', 'measured_on', {
    money: { days: ['measured_on'], isOptional: true },
  }),
  exchangeRate: placed('exchange_rate', 'rate_on'),
  quota: placed('quota', 'period_start', { money: { days: ['period_start'], isOptional: true } }),
  target: placed('target', 'period_start'),
};
