import { describe, expect, it } from 'vitest';
import { civilDate } from '@/server/values/civil-date';
import { makeSalesCompany } from '../sales-company';
import { besideTables, makeBesideDeals, type BesideTable } from './make-records';
import type { Row } from './setting';

const asOf = civilDate('2026-06-30');
const company = makeSalesCompany({ seed: 7, asOf, months: 14, dealsPerMonth: 60 });
const beside = makeBesideDeals(8, company, asOf);
const { records } = beside;
const tables = Object.keys(besideTables) as BesideTable[];
// quotas and targets are about what is to come, due dates too
const mayLieAhead = new Set(['due_on', 'period_start', 'period_end']);
const sum = (rows: readonly Row[], column: string) =>
  rows.reduce((total, row) => total + Number(row[column]), 0);

describe('makeBesideDeals', () => {
  it('is the same for the same seed and another for another', () => {
    expect(makeBesideDeals(8, company, asOf)).toEqual(beside);
    expect(makeBesideDeals(9, company, asOf).records.lead).not.toEqual(records.lead);
  });

  it.each(tables)('%s: some, each known by its own id, none dated after the last day', (table) => {
    const rows = records[table];
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.external_id)).size).toBe(rows.length);
    const late = rows.filter((row) =>
      Object.entries(row).some(
        ([column, value]) =>
          /_on$/.test(column) && !mayLieAhead.has(column) && value !== null && String(value) > asOf,
      ),
    );
    expect(late).toEqual([]);
    const columns = Object.keys(rows[0] ?? {}).sort();
    expect(rows.filter((row) => Object.keys(row).sort().join() !== columns.join())).toEqual([]);
  });

  it('ends the way through the stages where the deal is', () => {
    const last = new Map(records.deal_stage_change.map((row) => [row.deal, row.stage]));
    const elsewhere = company.deals.filter(
      ({ externalId, stage }) => (last.get(externalId) ?? 'Discovery') !== stage,
    );
    expect(elsewhere).toEqual([]);
  });

  it('invoices what was won, and pays no more than that', () => {
    const amountOf = new Map(company.deals.map((deal) => [deal.externalId, Number(deal.amount)]));
    const invoices = records.invoice.filter(({ kind }) => kind === 'invoice');
    expect(invoices.filter((row) => Number(row.amount) !== amountOf.get(String(row.deal)))).toEqual(
      [],
    );
    expect(sum(records.payment, 'amount')).toBeLessThanOrEqual(sum(invoices, 'amount'));
    const won = company.deals.filter(({ status }) => status === 'won');
    expect(invoices.length / won.length).toBeGreaterThan(0.95);
    expect(sum(records.deal_line, 'amount')).toBe(
      won.reduce((total, { amount }) => total + Number(amount), 0),
    );
  });

  it('tells a plausible funnel, service and staff', () => {
    const leads = records.lead;
    const share = (column: string) =>
      leads.filter((row) => row[column] !== null).length / leads.length;
    expect(share('mql_on')).toBeGreaterThan(share('sql_on'));
    expect(share('sql_on')).toBeGreaterThan(share('opportunity_on'));
    expect(share('opportunity_on')).toBeGreaterThan(share('customer_on'));
    const nps = records.survey_response.filter(({ kind }) => kind === 'nps');
    const promoters = nps.filter(({ score }) => Number(score) >= 9).length;
    const detractors = nps.filter(({ score }) => Number(score) <= 6).length;
    expect((promoters - detractors) / nps.length).toBeGreaterThan(0.1);
    expect((promoters - detractors) / nps.length).toBeLessThan(0.6);
    expect(beside.people.map(({ role }) => role)).toEqual([
      'bdr',
      'bdr',
      'csm',
      'csm',
      'support',
      'support',
    ]);
  });
});
