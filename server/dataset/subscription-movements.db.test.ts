import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ImportHarness } from '@/test/factories/import-harness';

let house: ImportHarness;
let customer: string;
beforeAll(async () => {
  house = await ImportHarness.create();
});
afterAll(() => house.close());
beforeEach(async () => {
  customer = randomUUID();
  await house.rows(
    `insert into customer (organisation_id, id, external_id, name)
     values ($1, '${customer}', '${customer}', 'Customer')`,
  );
});

interface Period {
  readonly id: string;
  readonly from: string;
  readonly to?: string;
  readonly mrr: string;
  readonly plan?: string;
  readonly currency?: string;
}

const text = (value: string | undefined) => (value === undefined ? 'null' : `'${value}'`);

/** Adds periods in one statement, as a batch of an import does. */
async function subscribe(...periods: Period[]): Promise<void> {
  const rows = periods.map(
    ({ id, from, to, mrr, plan, currency = 'USD' }) =>
      `($1, '${customer}/${id}', '${customer}', ${text(from)}, ${text(to)}, ${mrr}, ${text(plan)}, '${currency}', 'Price')`,
  );
  await house.rows(
    `insert into subscription_period (organisation_id, external_id, customer_id, start_on, end_on,
       mrr, plan, currency, churn_reason) values ${rows.join(', ')}`,
  );
}

const end = (id: string, day: string) =>
  house.rows(
    `update subscription_period set end_on = '${day}'
     where organisation_id = $1 and external_id = '${customer}/${id}'`,
  );

async function movements(): Promise<string[]> {
  const rows = await house.rows<{ line: string }>(
    `select concat_ws(' ', effective_on, kind, round(mrr_delta, 2), plan, churn_reason) as line
     from subscription_movement where organisation_id = $1 and customer_id = '${customer}'
     order by effective_on, plan, mrr_delta`,
  );
  return rows.map(({ line }) => line);
}

describe('movements of subscription periods', () => {
  const yearly = (id: string): Period => ({ id, from: '2017-01-10', mrr: '500.0 / 12' });

  test('four of 500 a year are 166.67 new, two more of 30 a month 60 expansion', async () => {
    await subscribe(...['A', 'B', 'C', 'D'].map(yearly));
    expect(await movements()).toEqual(['2017-01-10 new 166.67']);
    await subscribe(
      { id: 'E', from: '2017-02-01', mrr: '30' },
      { id: 'F', from: '2017-02-01', mrr: '30' },
    );
    expect(await movements()).toEqual(['2017-01-10 new 166.67', '2017-02-01 expansion 60.00']);
  });

  test('cancelling some is contraction, the last churn, buying again reactivation', async () => {
    await subscribe(...['A', 'B', 'C', 'D'].map(yearly), {
      id: 'E',
      from: '2017-02-01',
      mrr: '60',
    });
    await end('E', '2017-04-01');
    for (const id of ['A', 'B', 'C', 'D']) await end(id, '2018-01-10');
    await subscribe({ id: 'G', from: '2018-03-01', mrr: '20' });
    expect(await movements()).toEqual([
      '2017-01-10 new 166.67',
      '2017-02-01 expansion 60.00',
      '2017-04-01 contraction -60.00 Price',
      '2018-01-10 churn -166.67 Price',
      '2018-03-01 reactivation 20.00',
    ]);
    const [total] = await house.rows<{ mrr: string }>(
      `select sum(mrr_delta)::text as mrr from subscription_movement
       where organisation_id = $1 and customer_id = '${customer}' and effective_on < '2018-03-01'`,
    );
    expect(Number(total?.mrr)).toBe(0);
  });

  test('a renewal moves nothing, a change of plan adds up to the net change', async () => {
    await subscribe(
      { id: 'A', from: '2017-01-01', to: '2017-02-01', mrr: '50', plan: 'basic' },
      { id: 'B', from: '2017-02-01', to: '2017-03-01', mrr: '50', plan: 'basic' },
      { id: 'C', from: '2017-03-01', mrr: '80', plan: 'plus' },
    );
    expect(await movements()).toEqual([
      '2017-01-01 new 50.00 basic',
      '2017-03-01 expansion -50.00 basic',
      '2017-03-01 expansion 80.00 plus',
    ]);
  });

  test('a second currency is expansion, and its end contraction', async () => {
    await subscribe(
      { id: 'A', from: '2017-01-01', mrr: '50' },
      { id: 'B', from: '2017-01-05', to: '2017-02-05', mrr: '40', currency: 'EUR' },
    );
    expect(await movements()).toEqual([
      '2017-01-01 new 50.00',
      '2017-01-05 expansion 40.00',
      '2017-02-05 contraction -40.00 Price',
    ]);
  });

  test('what stays as it was is not written again, and no period leaves no movement', async () => {
    await subscribe({ id: 'A', from: '2017-01-01', mrr: '50' });
    const versions = () =>
      house.rows(
        `select id, xmin::text as version from subscription_movement
         where organisation_id = $1 and customer_id = '${customer}' order by effective_on limit 1`,
      );
    const before = await versions();
    await subscribe({ id: 'B', from: '2017-03-01', mrr: '10' });
    expect(await versions()).toEqual(before);
    await house.rows(
      `delete from subscription_period where organisation_id = $1 and customer_id = '${customer}'`,
    );
    expect(await movements()).toEqual([]);
  });
});

describe('a customer’s first purchase', () => {
  const first = () =>
    house.rows(
      `select first_purchase_on::text as day, first_deal_id is not null as deal,
         first_invoice_id is not null as invoice
       from customer where organisation_id = $1 and id = '${customer}'`,
    );

  test('is the earliest of what was entered, deals, invoices and movements', async () => {
    await subscribe({ id: 'A', from: '2017-05-05', mrr: '10' });
    expect(await first()).toEqual([{ day: '2017-05-05', deal: false, invoice: false }]);
    await house.rows(
      `insert into deal (organisation_id, external_id, customer_id, stage, status, currency, closed_on)
       values ($1, '${customer}', '${customer}', 'Won', 'won', 'USD', '2017-04-04')`,
    );
    expect(await first()).toEqual([{ day: '2017-04-04', deal: true, invoice: false }]);
    await house.rows(
      `insert into invoice (organisation_id, external_id, customer_id, gross_amount, amount, currency,
         issued_on, kind)
       values ($1, '${customer}/1', '${customer}', 5, 5, 'USD', '2017-03-03', 'order'),
         ($1, '${customer}/2', '${customer}', -5, -5, 'USD', '2017-01-01', 'credit')`,
    );
    expect(await first()).toEqual([{ day: '2017-03-03', deal: true, invoice: true }]);
    await house.rows(
      `update customer set entered_first_purchase_on = '2017-02-02'
       where organisation_id = $1 and id = '${customer}'`,
    );
    expect(await first()).toEqual([{ day: '2017-02-02', deal: true, invoice: true }]);
    await house.rows(
      `update customer set entered_first_purchase_on = null where organisation_id = $1 and id = '${customer}'`,
    );
    await house.rows(
      `delete from invoice where organisation_id = $1 and customer_id = '${customer}'`,
    );
    expect(await first()).toEqual([{ day: '2017-04-04', deal: true, invoice: false }]);
  });

  test('stages that deals are seen in are kept in order of nothing yet', async () => {
    const stages = await house.rows(
      `select name, position from deal_stage where organisation_id = $1`,
    );
    expect(stages).toEqual([{ name: 'Won', position: null }]);
  });
});
