import { randomUUID } from 'node:crypto';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { insertRecords, type RecordRow } from './insert-records';

const id = randomUUID;

/** A shop with deals, invoices, expenses, leads and measurements, by hand: March 2026 is asked. */
export interface MoneyCompany {
  readonly team: string;
  readonly ann: string;
  readonly bob: string;
  readonly x: string;
  readonly y: string;
}

export async function insertMoneyCompany(
  tx: TenantTransaction,
  organisationId: string,
): Promise<MoneyCompany> {
  const insert = (table: string, rows: readonly RecordRow[]) =>
    insertRecords(tx, organisationId, table, rows);
  const [team, ann, bob, x, y] = [id(), id(), id(), id(), id()];
  await insert('team', [{ id: team, name: 'North' }]);
  await insert('person', [
    { id: ann, name: 'Ann', role: 'rep', location: 'Paris' },
    { id: bob, name: 'Bob', role: 'rep', location: 'Lyon' },
  ]);
  await insert('team_membership', [{ id: id(), team_id: team, person_id: ann }]);
  await insert('product', [
    { id: x, name: 'X', category: 'Hardware', list_price: '100', currency: 'EUR' },
    { id: y, name: 'Y', category: 'Software', list_price: '520', currency: 'EUR' },
  ]);
  const customers = await insertCustomers(insert);
  await insertLeads(insert);
  await insertDeals(insert, { ann, bob, x, y, ...customers });
  await insertInvoices(insert, { ann, bob, x, y, ...customers });
  await insertExpenses(insert, ann);
  await insertMeasurements(insert, x);
  return { team, ann, bob, x, y };
}

type Insert = (table: string, rows: readonly RecordRow[]) => Promise<void>;
type Names = Record<'ann' | 'bob' | 'x' | 'y' | 'c1' | 'c2' | 'c3', string>;

async function insertCustomers(insert: Insert) {
  const [c1, c2, c3] = [id(), id(), id()];
  await insert('customer', [
    { id: c1, name: 'C1', segment: 'smb', channel: 'web' },
    { id: c2, name: 'C2', segment: 'enterprise', channel: 'store' },
    { id: c3, name: 'C3', segment: 'smb' },
    { name: 'C4', entered_first_purchase_on: '2025-12-01', churned_on: '2026-03-10' },
    { name: 'C5', entered_first_purchase_on: '2026-03-18', channel: 'web' },
    { name: 'C6', onboarded_on: '2025-08-10', churned_on: '2025-12-01' },
    { name: 'C7', onboarded_on: '2025-08-20', churned_on: '2026-03-25' },
    { name: 'C8', onboarded_on: '2025-12-15' },
  ]);
  return { c1, c2, c3 };
}

const lead = (row: RecordRow): RecordRow => row;

async function insertLeads(insert: Insert): Promise<void> {
  await insert('lead', [
    lead({
      id: 1,
      created_on: '2026-03-03',
      mql_on: '2026-03-05',
      sql_on: '2026-03-20',
      campaign: 'Spring',
      source: 'ads',
    }),
    lead({ id: 2, created_on: '2026-03-04', mql_on: '2026-04-02', campaign: 'Spring' }),
    lead({ id: 3, created_on: '2026-03-06' }),
    lead({ id: 4, created_on: '2026-02-01', mql_on: '2026-03-07' }),
    lead({ id: 5, created_on: '2026-03-09', sql_on: '2026-03-15' }),
  ]);
}

async function insertDeals(insert: Insert, { ann, bob, x, y, c1, c2 }: Names): Promise<void> {
  const deal = (row: RecordRow): RecordRow => ({
    name: 'Deal',
    stage: 'Won',
    status: 'won',
    currency: 'EUR',
    ...row,
  });
  const paris = { owner_id: ann, customer_id: c1, location: 'Paris' };
  const lyon = { owner_id: bob, customer_id: c2, location: 'Lyon' };
  await insert('deal', [
    deal({ id: 1, closed_on: '2026-03-10', amount: '900', lead_id: 1, ...paris }),
    deal({ id: 2, closed_on: '2026-03-15', amount: '500', product_id: y, cost: '42', ...lyon }),
    deal({ id: 3, closed_on: '2026-02-10', amount: '500', ...paris }),
    deal({ id: 4, closed_on: '2026-02-20', amount: '200', ...lyon }),
    deal({ id: 5, closed_on: '2025-03-05', amount: '350', ...paris }),
    deal({ id: 6, closed_on: '2026-03-20', amount: '0', stage: 'Lost', status: 'lost', ...lyon }),
    deal({
      id: 7,
      closed_on: '2026-04-10',
      amount: '380000',
      term_months: 36,
      kind: 'upsell',
      ...paris,
    }),
    deal({ id: 8, closed_on: '2026-04-11', amount: '600', term_months: 6, kind: 'new', ...lyon }),
  ]);
  const line = (row: RecordRow): RecordRow => ({ currency: 'EUR', product_id: x, ...row });
  await insert('deal_line', [
    line({
      deal_id: 1,
      quantity: '9',
      amount: '900',
      list_price: '120',
      unit_cost: '40',
      discount_type: 'promotion',
    }),
    line({ deal_id: 3, quantity: '5', amount: '500', list_price: '100' }),
    line({ deal_id: 4, quantity: '4', amount: '200' }),
    line({ deal_id: 5, quantity: '3', amount: '350', list_price: '120' }),
    line({ deal_id: 7, quantity: '1', amount: '360000', product_id: y }),
    line({ deal_id: 7, quantity: '1', amount: '20000', product_id: y, is_one_time: true }),
  ]);
  await insert('activity', [
    { type: 'email', lead_id: 1, occurred_on: '2026-03-01', campaign: 'Spring' },
    {
      type: 'webinar',
      lead_id: 1,
      occurred_on: '2026-03-03',
      campaign: 'Webinar',
      content: 'Guide',
    },
    { type: 'call', lead_id: 1, occurred_on: '2026-03-08' },
    { type: 'email', lead_id: 2, occurred_on: '2026-03-04' },
    { type: 'email', deal_id: 2, occurred_on: '2026-03-12', campaign: 'Nurture', content: 'Guide' },
  ]);
}

async function insertInvoices(insert: Insert, names: Names): Promise<void> {
  const { ann, bob, x, y, c1, c2, c3 } = names;
  const invoice = (gross: string, amount: string, row: RecordRow): RecordRow => ({
    gross_amount: gross,
    discount_amount: String(Number(gross) - Number(amount)),
    amount,
    kind: 'order',
    currency: 'EUR',
    ...row,
  });
  const web = { owner_id: ann, customer_id: c1, channel: 'web' };
  const store = { owner_id: bob, customer_id: c2, channel: 'store' };
  await insert('invoice', [
    invoice('950', '900', {
      id: 1,
      issued_on: '2026-03-02',
      paid_on: '2026-03-30',
      product_id: x,
      ...web,
    }),
    invoice('500', '500', {
      id: 2,
      issued_on: '2026-03-20',
      paid_on: '2026-04-05',
      product_id: y,
      ...web,
    }),
    invoice('700', '700', { id: 3, issued_on: '2026-03-25', ...store }),
    invoice('-50', '-50', { id: 4, issued_on: '2026-03-28', ...store, kind: 'credit' }),
    invoice('1000', '1000', { id: 5, issued_on: '2026-02-15', paid_on: '2026-02-20', ...web }),
    invoice('800', '800', { id: 6, issued_on: '2025-03-10', paid_on: '2025-03-15', ...web }),
    invoice('200', '200', { id: 7, issued_on: '2025-06-01', customer_id: c3 }),
  ]);
  await insert('invoice_line', [
    { invoice_id: 3, product_id: x, quantity: '2', amount: '400', currency: 'EUR' },
    { invoice_id: 3, product_id: y, quantity: '1', amount: '300', currency: 'EUR' },
  ]);
  await insert('refund', [
    { id: id(), invoice_id: 1, amount: '40', currency: 'EUR', refunded_on: '2026-03-27' },
    { id: id(), customer_id: c2, amount: '10', currency: 'EUR', refunded_on: '2026-04-02' },
  ]);
}

async function insertExpenses(insert: Insert, ann: string): Promise<void> {
  const expense = (row: RecordRow): RecordRow => ({ currency: 'EUR', ...row });
  await insert('expense', [
    expense({
      category: 'sales',
      amount: '400',
      incurred_on: '2026-03-05',
      paid_on: '2026-03-31',
      owner_id: ann,
    }),
    expense({
      amount: '100',
      budget_amount: '150',
      incurred_on: '2026-03-10',
      paid_on: '2026-04-02',
      channel: 'web',
      campaign: 'Spring',
    }),
    expense({ category: 'Customer_Service', amount: '8', incurred_on: '2026-03-11' }),
    expense({ category: 'customer success', amount: '75', incurred_on: '2026-03-12' }),
    expense({ category: 'COGS', amount: '402', incurred_on: '2026-03-13' }),
    expense({
      category: 'content',
      amount: '20',
      incurred_on: '2026-03-14',
      paid_on: '2026-03-20',
      content: 'Guide',
    }),
    expense({ category: 'Sales', amount: '200', incurred_on: '2026-02-10' }),
    expense({ amount: '1525000', incurred_on: '2026-04-01', investment: 'Machine' }),
  ]);
}

async function insertMeasurements(insert: Insert, x: string): Promise<void> {
  const measured = (
    metric: string,
    value: string,
    on: string,
    more: RecordRow = {},
  ): RecordRow => ({
    metric,
    value,
    measured_on: on,
    ...more,
  });
  await insert('measurement', [
    measured('commission_rate', '0.1', '2026-01-01'),
    measured('website_visits', '1000', '2026-03-01', { page: '/' }),
    measured('website_visits', '500', '2026-03-08', { page: '/prices' }),
    measured('clicks', '30', '2026-03-08'),
    measured('impressions', '600', '2026-03-08'),
    measured('time_on_page_seconds', '5400000', '2026-03-08'),
    measured('search_position', '5', '2026-02-01', { term: 'crm' }),
    measured('search_position', '3', '2026-03-10', { term: 'crm' }),
    measured('search_position', '7', '2026-03-01', { term: 'kpi' }),
    measured('web_pages_updated', '12', '2026-03-09'),
    measured('competitor_price', '90', '2026-01-15', { product_id: x, competitor: 'Acme' }),
    measured('competitor_price', '80', '2026-02-15', { product_id: x, competitor: 'Acme' }),
    measured('competitor_price', '120', '2026-03-01', { product_id: x, competitor: 'Beta' }),
    measured('return', '775000', '2026-04-15', { process: 'Machine', currency: 'EUR' }),
  ]);
}
