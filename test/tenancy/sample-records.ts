import { numbered, organisationId, owned, sampleId, type SampleTable } from './sample-id';

const rep = (o: number): string => sampleId(o, 'person', 1);
const customer = (o: number): string => sampleId(o, 'custom', 1);
const firstRecord = (o: number): number => o * 1000 + 1;

/** The record types beyond people, customers, products and deals; in an order in which they can be made. */
export const sampleRecords: readonly SampleTable[] = [
  {
    table: 'deal_line',
    row: (o, n) => ({
      ...numbered(o, n),
      external_id: `line-${n}`,
      deal_id: firstRecord(o),
      product_id: sampleId(o, 'produc', 1),
      amount: '10.50',
      currency: 'EUR',
    }),
  },
  {
    table: 'deal_stage',
    key: ['name'],
    row: (o, n) => ({ organisation_id: organisationId(o), name: `stage-${n}` }),
  },
  {
    table: 'deal_stage_change',
    row: (o, n) => ({
      ...numbered(o, n),
      external_id: `change-${n}`,
      deal_id: firstRecord(o),
      stage: 'Won',
      changed_on: '2026-02-01',
    }),
  },
  {
    table: 'lead',
    row: (o, n) => ({
      ...numbered(o, n),
      external_id: `lead-${n}`,
      owner_id: rep(o),
      deal_id: firstRecord(o),
      created_on: '2026-01-01',
    }),
  },
  {
    table: 'ticket',
    row: (o, n) => ({
      ...owned(o, 'ticket', n),
      external_id: `ticket-${n}`,
      customer_id: customer(o),
      opened_on: '2026-03-01',
    }),
  },
  {
    table: 'activity',
    row: (o, n) => ({
      ...numbered(o, n),
      external_id: `activity-${n}`,
      type: 'call',
      owner_id: rep(o),
      deal_id: firstRecord(o),
      lead_id: firstRecord(o),
      ticket_id: sampleId(o, 'ticket', 1),
      occurred_on: '2026-01-15',
    }),
  },
  {
    table: 'invoice',
    row: (o, n) => ({
      ...numbered(o, n),
      external_id: `invoice-${n}`,
      customer_id: customer(o),
      deal_id: firstRecord(o),
      gross_amount: '12.00',
      discount_amount: '1.50',
      amount: '10.50',
      currency: 'EUR',
      issued_on: '2026-02-02',
    }),
  },
  {
    table: 'invoice_line',
    row: (o, n) => ({
      ...numbered(o, n),
      external_id: `line-${n}`,
      invoice_id: firstRecord(o),
      amount: '10.50',
      currency: 'EUR',
    }),
  },
  {
    table: 'refund',
    row: (o, n) => ({
      ...owned(o, 'refund', n),
      external_id: `refund-${n}`,
      invoice_id: firstRecord(o),
      amount: '2.00',
      currency: 'EUR',
      refunded_on: '2026-02-10',
    }),
  },
  {
    table: 'payment',
    row: (o, n) => ({
      ...owned(o, 'paymen', n),
      external_id: `payment-${n}`,
      invoice_id: firstRecord(o),
      amount: '8.50',
      currency: 'EUR',
      paid_on: '2026-02-11',
    }),
  },
  {
    table: 'subscription_period',
    row: (o, n) => ({
      ...owned(o, 'period', n),
      external_id: `period-${n}`,
      customer_id: customer(o),
      start_on: '2026-01-01',
      end_on: '2027-01-01',
      mrr: '41.6666666667',
      currency: 'EUR',
    }),
  },
  {
    table: 'subscription_movement',
    row: (o, n) => ({
      ...numbered(o, n),
      external_id: `movement-${n}`,
      customer_id: customer(o),
      kind: 'expansion',
      mrr_delta: '10',
      currency: 'EUR',
      effective_on: '2026-03-01',
    }),
  },
  {
    table: 'expense',
    row: (o, n) => ({
      ...owned(o, 'expens', n),
      external_id: `expense-${n}`,
      category: 'marketing',
      amount: '100',
      currency: 'EUR',
      incurred_on: '2026-01-31',
    }),
  },
  {
    table: 'survey_response',
    row: (o, n) => ({
      ...owned(o, 'survey', n),
      external_id: `survey-${n}`,
      kind: 'nps',
      score: '9',
      invoice_id: firstRecord(o),
      ticket_id: sampleId(o, 'ticket', 1),
    }),
  },
  {
    table: 'forecast',
    row: (o, n) => ({
      ...owned(o, 'foreca', n),
      external_id: `forecast-${n}`,
      owner_id: rep(o),
      period_start: '2026-01-01',
      period_end: '2026-04-01',
      amount: '1000',
      currency: 'EUR',
      made_on: '2025-12-20',
    }),
  },
  {
    table: 'measurement',
    row: (o, n) => ({
      ...owned(o, 'measur', n),
      external_id: `measurement-${n}`,
      metric: 'website_visits',
      value: '1234',
      measured_on: '2026-01-31',
    }),
  },
  {
    table: 'quota',
    row: (o, n) => ({
      ...owned(o, 'quota_', n),
      external_id: `quota-${n}`,
      owner_id: rep(o),
      period_start: '2026-01-01',
      period_end: '2026-04-01',
      amount: '1000',
      currency: 'EUR',
    }),
  },
  {
    table: 'target',
    row: (o, n) => ({
      ...owned(o, 'target', n),
      external_id: `target-${n}`,
      metric: 'win_rate',
      period_start: '2026-01-01',
      period_end: '2026-04-01',
      value: '0.6',
    }),
  },
  {
    table: 'exchange_rate',
    row: (o, n) => ({
      ...owned(o, 'xrates', n),
      external_id: `USD 2026-01-${String(n).padStart(2, '0')}`,
      currency: 'USD',
      rate_on: `2026-01-${String(n).padStart(2, '0')}`,
      rate: '0.923456789012',
    }),
  },
];
