import { describe, expect, it } from 'vitest';
import { withOrg } from '@/server/tenancy/with-org';
import { signUpCompany, type SignedUp } from '@/test/factories/accounts';
import { addRateSchema, changeRateSchema } from '../rate.schemas';
import { addRate } from './add-rate';
import { changeRate } from './change-rate';
import { fillRateGaps } from './fill-rate-gaps';
import { listCurrencies } from './list-currencies';
import { listRates } from './list-rates';
import { removeRate } from './remove-rate';

const add = (company: SignedUp, currency: string, rateOn: string, rate: string) =>
  addRate(addRateSchema.parse({ currency, rateOn, rate }), company);

/** A company in euros on Tuesday 10 March 2026, with rates of the dollar up to the Thursday before. */
async function companyWithRates(): Promise<SignedUp> {
  const company = await signUpCompany();
  await add(company, 'USD', '2026-03-02', '0.92');
  await add(company, 'USD', '2026-03-03', '0.921');
  await add(company, 'usd', '2026-03-05', '0,923456789012');
  return company;
}

const detailsOf = (company: SignedUp) =>
  withOrg(company.org.id, async (tx) => {
    const entries = await tx.auditEntry.findMany({ orderBy: { at: 'asc' } });
    return entries.slice(1).map(({ action, detail }) => ({ action, detail }));
  });

describe('exchange rates', () => {
  it('are listed by currency with the days that have none, up to today', async () => {
    const company = await companyWithRates();
    await add(company, 'GBP', '2026-03-10', '1.17');
    expect(await listCurrencies(company.org, company.clock)).toEqual([
      {
        currency: 'GBP',
        count: 1,
        first: '2026-03-10',
        last: '2026-03-10',
        lastRate: '1.17',
        gaps: [],
        missingDays: 0,
      },
      {
        currency: 'USD',
        count: 3,
        first: '2026-03-02',
        last: '2026-03-05',
        lastRate: '0.923456789012',
        gaps: [
          { currency: 'USD', from: '2026-03-04', to: '2026-03-04', days: 1 },
          { currency: 'USD', from: '2026-03-06', to: '2026-03-10', days: 5 },
        ],
        missingDays: 6,
      },
    ]);
  });

  it('fill their gaps from the day before, when asked, with an entry', async () => {
    const company = await companyWithRates();
    await add(company, 'GBP', '2026-03-01', '1.17');
    expect(await fillRateGaps('USD', company)).toEqual({ days: 6 });
    expect(await fillRateGaps('USD', company)).toEqual({ days: 0 });
    const { rates } = await listRates(company.org, { currency: 'USD', before: null });
    expect(rates.map(({ rateOn, rate }) => `${rateOn} ${rate}`)).toEqual([
      '2026-03-10 0.923456789012',
      '2026-03-09 0.923456789012',
      '2026-03-08 0.923456789012',
      '2026-03-07 0.923456789012',
      '2026-03-06 0.923456789012',
      '2026-03-05 0.923456789012',
      '2026-03-04 0.921',
      '2026-03-03 0.921',
      '2026-03-02 0.92',
    ]);
    const [pound] = await listCurrencies(company.org, company.clock);
    expect(pound).toMatchObject({ currency: 'GBP', count: 1, missingDays: 9 });
    expect((await detailsOf(company)).at(-1)).toEqual({
      action: 'rate.filled',
      detail: { name: 'USD', after: { fromOn: '2026-03-04', toOn: '2026-03-10', days: 6 } },
    });
  });

  it('are changed, removed and put back, each with its entry', async () => {
    const company = await companyWithRates();
    const [latest] = (await listRates(company.org, { currency: 'USD', before: null })).rates;
    const id = latest?.id ?? '';
    await changeRate(changeRateSchema.parse({ id, rate: '0.93' }), company);
    await changeRate(changeRateSchema.parse({ id, rate: '0.930' }), company);
    const removed = await removeRate(id, company);
    expect(removed).toEqual({ currency: 'USD', rateOn: '2026-03-05', rate: '0.93' });
    await expect(removeRate(id, company)).rejects.toThrow('rate.errors.notFound');
    await addRate(addRateSchema.parse(removed), company);
    expect((await detailsOf(company)).slice(3)).toEqual([
      {
        action: 'rate.changed',
        detail: {
          name: 'USD 2026-03-05',
          before: { rate: '0.923456789012' },
          after: { rate: '0.93' },
        },
      },
      { action: 'rate.removed', detail: { name: 'USD 2026-03-05', before: { rate: '0.93' } } },
      { action: 'rate.added', detail: { name: 'USD 2026-03-05', after: { rate: '0.93' } } },
    ]);
  });

  it('have one value a day, and none of the own currency', async () => {
    const company = await companyWithRates();
    await expect(add(company, 'USD', '2026-03-02', '1')).rejects.toMatchObject({
      code: 'rate.errors.hasRate',
      field: 'rateOn',
    });
    await expect(add(company, 'EUR', '2026-03-02', '1')).rejects.toThrow('rate.errors.ownCurrency');
  });

  it('are paged from the newest', async () => {
    const company = await signUpCompany();
    await add(company, 'CHF', '2025-12-01', '1.05');
    await fillRateGaps('CHF', company);
    const first = await listRates(company.org, { currency: 'CHF', before: null });
    expect([first.rates.length, first.nextBefore]).toEqual([60, '2026-01-10']);
    const before = addRateSchema.shape.rateOn.parse(first.nextBefore);
    const second = await listRates(company.org, { currency: 'CHF', before });
    expect([second.rates[0]?.rateOn, second.rates.length, second.nextBefore]).toEqual([
      '2026-01-09',
      40,
      null,
    ]);
  });

  it.each([
    [{ currency: 'XXQ' }, 'rate.errors.currency'],
    [{ rateOn: '2026-02-30' }, 'rate.errors.date'],
    [{ rateOn: '1899-12-31' }, 'rate.errors.dateRange'],
    [{ rateOn: '2200-01-01' }, 'rate.errors.dateRange'],
    [{ rate: '0' }, 'rate.errors.positive'],
    [{ rate: '0.0000000000001' }, 'rate.errors.number'],
    [{ rate: '-1' }, 'rate.errors.number'],
    [{ rate: '1e3' }, 'rate.errors.number'],
    [{ rate: '' }, 'rate.errors.number'],
  ])('refuse %j', (change, message) => {
    const valid = { currency: 'USD', rateOn: '2026-03-01', rate: '0.9' };
    const result = addRateSchema.safeParse({ ...valid, ...change });
    expect(result.error?.issues[0]?.message).toBe(message);
  });
});
