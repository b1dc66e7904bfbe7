import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ImportHarness } from '@/test/factories/import-harness';
import type { ImportOptions, RecordType } from './dataset.schemas';
import { recordTypes } from './engine/record-type/definition';
import { eachRejection } from './list-rejections';
import { recordPlaces } from './merge/record-place';

let house: ImportHarness;
beforeAll(async () => {
  house = await ImportHarness.create();
});
afterAll(() => house.close());

interface Case {
  readonly type: RecordType;
  readonly file: string;
  readonly options?: Partial<ImportOptions>;
  /** what is selected of the stored row, and what it must be */
  readonly columns: string;
  readonly stored: Readonly<Record<string, unknown>>;
}

const ref = (table: string, column: string) =>
  `(select x.external_id from ${table} x where x.organisation_id = r.organisation_id and x.id = r.${column})`;
const utc = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as ${column}`;

/** In an order in which each may name the ones before; the organisation is in New York. */
const cases: readonly Case[] = [
  {
    type: 'exchangeRate',
    file: 'currency,day,rate\nEUR,2017-03-01,1.0555\nEUR,2017-02-01,1.079012345678\n',
    columns: `external_id, rate_on::text, rate::text`,
    stored: { external_id: 'EUR 2017-02-01', rate_on: '2017-02-01', rate: '1.079012345678' },
  },
  {
    type: 'team',
    file: 'team id,team,parent team,manager\nT1,Field,T2,Mia\nT2,All sales,,\n',
    columns: `external_id, name, ${ref('team', 'parent_id')} as parent, ${ref('person', 'manager_id')} as manager`,
    stored: { external_id: 'T1', name: 'Field', parent: 'T2', manager: 'Mia' },
  },
  {
    type: 'person',
    file: 'person id,name,team,hired_at,hire_source,productive on,coaching certified at\nP1,Ann,T1,2016-05-01,employee_referral,2016-08-01,2017-01-05\n',
    columns: `external_id, hired_on::text, hire_source, productive_on::text, coaching_certified_on::text`,
    stored: {
      external_id: 'P1',
      hired_on: '2016-05-01',
      hire_source: 'employee_referral',
      productive_on: '2016-08-01',
      coaching_certified_on: '2017-01-05',
    },
  },
  {
    type: 'product',
    file: 'sku,name,list price\nX-1,Widget,$99.50\n',
    columns: 'external_id, name, list_price::text, currency',
    stored: { external_id: 'X-1', name: 'Widget', list_price: '99.5000', currency: 'USD' },
  },
  {
    type: 'customer',
    file: 'customer id,name,owner,csm,source,first_purchase_at,churned_at,churn reason,persona\nC1,Acme,Ann,Cleo,ads,2015-01-02,2018-01-01,price,buyer\n',
    columns: `external_id, ${ref('person', 'owner_id')} as owner, ${ref('person', 'csm_id')} as csm,
      (select role from person p where p.organisation_id = r.organisation_id and p.id = r.csm_id) as csm_role,
      source, first_purchase_on::text, churned_on::text, churn_reason, persona`,
    stored: {
      external_id: 'C1',
      owner: 'P1',
      csm: 'Cleo',
      csm_role: 'csm',
      source: 'ads',
      first_purchase_on: '2015-01-02',
      churned_on: '2018-01-01',
      churn_reason: 'price',
      persona: 'buyer',
    },
  },
  {
    type: 'lead',
    file: 'lead_id,name,owner,bdr,customer,lifecycle stage,created_at,mql_at,sql_at,deal_created_at,converted_to_customer_at,first_contact_at,response sentiment,tags\nL1,Lee,Ann,Bo,C1,Marketing Qualified Lead,2017-01-02T03:30:00Z,2017-01-05,,2017-01-09,2017-02-01,2017-01-02T15:00:00Z,positif,"price; timing"\n',
    columns: `external_id, ${ref('person', 'bdr_id')} as bdr, ${ref('customer', 'customer_id')} as customer,
      lifecycle_stage, created_on::text, ${utc('created_at_source')}, mql_on::text, sql_on::text,
      opportunity_on::text, customer_on::text, first_contact_on::text, ${utc('first_contact_at')},
      response_sentiment, response_tags`,
    stored: {
      external_id: 'L1',
      bdr: 'Bo',
      customer: 'C1',
      lifecycle_stage: 'mql',
      created_on: '2017-01-01',
      created_at_source: '2017-01-02 03:30',
      mql_on: '2017-01-05',
      sql_on: null,
      opportunity_on: '2017-01-09',
      customer_on: '2017-02-01',
      first_contact_on: '2017-01-02',
      first_contact_at: '2017-01-02 15:00',
      response_sentiment: 'positive',
      response_tags: ['price', 'timing'],
    },
  },
  {
    type: 'deal',
    file: 'deal id,stage,created,closed,amount,owner,customer,lead,deal type,origin,originator,probability,term_years,expected close date,quality score\nD1,Won,2017-01-10,2017-02-01,€100,Ann,Acme,L1,Upsell,Outbound,Sid,60 %,1.5,2017-02-15,7.5\n',
    options: { stages: { won: ['Won'], lost: [] } },
    columns: `external_id, currency, amount::text, ${ref('lead', 'lead_id')} as lead, kind, origin,
      ${ref('person', 'originator_id')} as originator, probability::text, term_months,
      expected_close_on::text, quality_score::text`,
    stored: {
      external_id: 'D1',
      currency: 'EUR',
      amount: '100.0000',
      lead: 'L1',
      kind: 'upsell',
      origin: 'outbound',
      originator: 'Sid',
      probability: '0.60000000',
      term_months: 18,
      expected_close_on: '2017-02-15',
      quality_score: '7.5000',
    },
  },
  {
    type: 'dealLine',
    file: 'line id,deal,product,amount,list price,unit cost,one_time,discount type\nDL1,D1,Widget,90,50,20,oui,volume\n',
    columns: `${ref('deal', 'deal_id')} as deal, ${ref('product', 'product_id')} as product, quantity::text,
      amount::text, list_price::text, unit_cost::text, currency, is_one_time, discount_type`,
    stored: {
      deal: 'D1',
      product: 'X-1',
      quantity: '1.000000',
      amount: '90.0000',
      list_price: '50.0000',
      unit_cost: '20.0000',
      currency: 'EUR',
      is_one_time: true,
      discount_type: 'volume',
    },
  },
  {
    type: 'dealStageChange',
    file: 'change id,deal,from stage,to stage,changed at\nS1,D1,New,Demo,2017-01-15 10:00\n',
    columns: `${ref('deal', 'deal_id')} as deal, from_stage, stage, changed_on::text, ${utc('changed_at_source')}`,
    stored: {
      deal: 'D1',
      from_stage: 'New',
      stage: 'Demo',
      changed_on: '2017-01-15',
      changed_at_source: '2017-01-15 15:00',
    },
  },
  {
    type: 'ticket',
    file: 'ticket id,subject,customer,agent,issue type,severity,opened_at,first_response_at,resolved_at,escalated\nK1,Broken,C1,Sue,bug,high,2017-03-01T10:00:00Z,2017-03-01T12:30:00Z,2017-03-03,yes\n',
    columns: `name, ${ref('customer', 'customer_id')} as customer, ${ref('person', 'owner_id')} as owner,
      issue_type, severity, opened_on::text, ${utc('first_response_at')}, resolved_on::text,
      resolved_at, is_escalated`,
    stored: {
      name: 'Broken',
      customer: 'C1',
      owner: 'Sue',
      issue_type: 'bug',
      severity: 'high',
      opened_on: '2017-03-01',
      first_response_at: '2017-03-01 12:30',
      resolved_on: '2017-03-03',
      resolved_at: null,
      is_escalated: true,
    },
  },
  {
    type: 'activity',
    file: 'activity id,type,direction,status,person,deal,lead,customer,ticket,occurred_at,booked at,duration_hours,tags,passed,issue_flag,cadence\nA1,Phone Call,sortant,Effectué,Ann,D1,L1,C1,K1,2017-01-12T18:00:00Z,2017-01-11,0.25,"a, b",x,non,Q1\n',
    columns: `type, direction, status, ${ref('person', 'owner_id')} as owner, ${ref('deal', 'deal_id')} as deal,
      ${ref('lead', 'lead_id')} as lead, ${ref('ticket', 'ticket_id')} as ticket, occurred_on::text,
      ${utc('occurred_at')}, booked_on::text, duration_hours::text, tags, is_passed, has_issue, sequence`,
    stored: {
      type: 'call',
      direction: 'outbound',
      status: 'done',
      owner: 'P1',
      deal: 'D1',
      lead: 'L1',
      ticket: 'K1',
      occurred_on: '2017-01-12',
      occurred_at: '2017-01-12 18:00',
      booked_on: '2017-01-11',
      duration_hours: '0.250000',
      tags: ['a', 'b'],
      is_passed: true,
      has_issue: false,
      sequence: 'Q1',
    },
  },
  {
    type: 'invoice',
    file: 'invoice number,kind,customer,deal,gross_amount,discount_amount,invoice date,paid_at\nI1,avoir,C1,D1,120.50,20,2017-03-05,2017-03-20\n',
    columns: `kind, ${ref('customer', 'customer_id')} as customer, gross_amount::text,
      discount_amount::text, amount::text, currency, issued_on::text, paid_on::text`,
    stored: {
      kind: 'credit',
      customer: 'C1',
      gross_amount: '-120.5000',
      discount_amount: '-20.0000',
      amount: '-100.5000',
      currency: 'USD',
      issued_on: '2017-03-05',
      paid_on: '2017-03-20',
    },
  },
  {
    type: 'invoiceLine',
    file: 'line id,invoice,product,quantity,amount\nIL1,I1,X-1,3,60\n',
    columns: `${ref('invoice', 'invoice_id')} as invoice, quantity::text, amount::text, currency`,
    stored: { invoice: 'I1', quantity: '3.000000', amount: '60.0000', currency: 'USD' },
  },
  {
    type: 'refund',
    file: 'refund id,order,amount,refunded_at,reason\nR1,I1,5,2017-03-10,late\n',
    columns: `${ref('invoice', 'invoice_id')} as invoice, amount::text, currency, refunded_on::text, reason`,
    stored: {
      invoice: 'I1',
      amount: '5.0000',
      currency: 'USD',
      refunded_on: '2017-03-10',
      reason: 'late',
    },
  },
  {
    type: 'payment',
    file: 'payment id,invoice,customer,amount,paid_at\nY1,I1,Acme,100.50,2017-03-20\n',
    columns: `${ref('invoice', 'invoice_id')} as invoice, ${ref('customer', 'customer_id')} as customer,
      amount::text, paid_on::text`,
    stored: { invoice: 'I1', customer: 'C1', amount: '100.5000', paid_on: '2017-03-20' },
  },
  {
    type: 'subscriptionPeriod',
    file: 'subscription id,customer,plan,start,end,amount,interval\nSP1,C1,pro,2017-01-10,2018-01-10,500,annuel\n',
    columns: `${ref('customer', 'customer_id')} as customer, plan, start_on::text, end_on::text, mrr::text`,
    stored: {
      customer: 'C1',
      plan: 'pro',
      start_on: '2017-01-10',
      end_on: '2018-01-10',
      mrr: '41.6666666667',
    },
  },
  {
    type: 'subscriptionMovement',
    file: 'movement id,customer,kind,mrr_delta,effective_at\nM1,Acme,Downgrade,12.5,2017-06-01\n',
    columns: `${ref('customer', 'customer_id')} as customer, kind, mrr_delta::text, effective_on::text`,
    stored: {
      customer: 'C1',
      kind: 'contraction',
      mrr_delta: '-12.5000000000',
      effective_on: '2017-06-01',
    },
  },
  {
    type: 'expense',
    file: 'id,category,spend,budget,month,campaign,team\nE1,Publicité,570.07,600,2017-01-01,spring,Field\n',
    columns: `category, amount::text, budget_amount::text, incurred_on::text, campaign, ${ref('team', 'team_id')} as team`,
    stored: {
      category: 'marketing',
      amount: '570.0700',
      budget_amount: '600.0000',
      incurred_on: '2017-01-01',
      campaign: 'spring',
      team: 'T1',
    },
  },
  {
    type: 'surveyResponse',
    file: 'review id,order_id,nps_score\nV1,I1,9\n',
    options: { constants: { kind: 'nps' } },
    columns: `kind, score::text, ${ref('invoice', 'invoice_id')} as invoice, answered_on::text`,
    stored: { kind: 'nps', score: '9.0000', invoice: 'I1', answered_on: null },
  },
  {
    type: 'forecast',
    file: 'forecast id,rep,start,end,amount,made_at\nF1,Ann,2017-01-01,2017-04-01,5000,2016-12-20\n',
    columns: `${ref('person', 'owner_id')} as owner, period_start::text, period_end::text, amount::text, made_on::text`,
    stored: {
      owner: 'P1',
      period_start: '2017-01-01',
      period_end: '2017-04-01',
      amount: '5000.0000',
      made_on: '2016-12-20',
    },
  },
  {
    type: 'measurement',
    file: 'id,metric,value,measured_at,channel,baseline\nZ1,website_visits,1234.56789012,2017-01-31,Organic Search,1000\n',
    columns: 'metric, value::text, measured_on::text, channel, baseline::text, currency',
    stored: {
      metric: 'website_visits',
      value: '1234.56789012',
      measured_on: '2017-01-31',
      channel: 'Organic Search',
      baseline: '1000.00000000',
      currency: null,
    },
  },
  {
    type: 'quota',
    file: 'quota id,rep,start,end,quota\nQ1,Ann,2017-01-01,2017-04-01,30000\n',
    columns: `${ref('person', 'owner_id')} as owner, measure, period_start::text, amount::text, currency`,
    stored: {
      owner: 'P1',
      measure: 'bookings',
      period_start: '2017-01-01',
      amount: '30000.0000',
      currency: null,
    },
  },
  {
    type: 'target',
    file: 'id,metric,team,start,end,value,growth\nG1,win_rate,T1,2017-01-01,2018-01-01,0.6,15 %\n',
    columns: `metric, ${ref('team', 'team_id')} as team, period_end::text, value::text, growth::text`,
    stored: {
      metric: 'win_rate',
      team: 'T1',
      period_end: '2018-01-01',
      value: '0.60000000',
      growth: '0.15000000',
    },
  },
];

test('every record type has a case', () => {
  expect(cases.map(({ type }) => type).sort()).toEqual([...recordTypes].sort());
});

describe.each(cases)('$type', ({ type, file, options = {}, columns, stored }) => {
  test('is stored as the file has it, and the same file again changes nothing', async () => {
    const done = await house.import(file, options, type);
    const rows = file.trim().split('\n').length - 1;
    expect([done.status, done.counts]).toEqual([
      'completed',
      { read: rows, created: rows, updated: 0, unchanged: 0, rejected: 0 },
    ]);
    const found = await house.rows(
      `select ${columns} from ${recordPlaces[type].table} r
       where r.organisation_id = $1 and r.created_import_id = '${done.id}'
         and r.created_import_row is not null
       order by r.external_id`,
    );
    expect(found).toContainEqual(stored);
    const again = await house.import(file, options, type);
    expect(again.counts).toEqual({
      read: rows,
      created: 0,
      updated: 0,
      unchanged: rows,
      rejected: 0,
    });
  });
});

async function reasonsOf(id: string) {
  const found: unknown[] = [];
  for await (const rows of eachRejection(house.org.id, id)) {
    for (const { row, reasons } of rows) {
      for (const { code, field, params } of reasons) found.push([row, code, field, params]);
    }
  }
  return found;
}

describe('rows that are refused', () => {
  test('for a rate that nobody has entered, in the preview and in the run', async () => {
    const file =
      'invoice id,amount,date\nX1,€5,2017-03-01\nX2,€5,2017-03-02\nX3,5,2017-03-02\nX4,£5,2017-03-01\n';
    const draft = await house.draft(file, {}, 'invoice');
    expect(draft.findings).toMatchObject({ accepted: 2, rejected: 2 });
    await house.start(draft.id);
    const done = await house.run(draft.id);
    expect(done.counts).toMatchObject({ created: 2, rejected: 2 });
    expect(await reasonsOf(done.id)).toEqual([
      [3, 'noRateOn', 'currency', { from: 'EUR', to: 'USD', day: '2017-03-02' }],
      [5, 'noRateOn', 'currency', { from: 'GBP', to: 'USD', day: '2017-03-01' }],
    ]);
  });

  test('a line takes currency and day from its deal', async () => {
    await house.import(
      'deal id,stage,created,amount,currency\nE1,New,2017-03-01,5,EUR\nE2,New,,5,USD\n',
      {},
      'deal',
    );
    const done = await house.import(
      'line id,deal,amount\nW1,E1,5\nW2,E2,€5\nW3,E2,5\n',
      {},
      'dealLine',
    );
    expect(await reasonsOf(done.id)).toEqual([
      [3, 'noDateForRate', 'currency', { from: 'EUR', to: 'USD' }],
    ]);
    expect(
      await house.rows(
        `select external_id as id, currency from deal_line
         where organisation_id = $1 and external_id like 'W%' order by 1`,
      ),
    ).toEqual([
      { id: 'W1', currency: 'EUR' },
      { id: 'W3', currency: 'USD' },
    ]);
  });

  test('for a deal, lead, invoice or ticket that is not there: none is made', async () => {
    const file = 'activity id,type,date,deal\nN1,call,2017-01-01,D1\nN2,call,2017-01-01,D-none\n';
    const done = await house.import(file, {}, 'activity');
    expect(await reasonsOf(done.id)).toEqual([[3, 'unknownRecord', 'deal', { value: 'D-none' }]]);
    const empty = await house.import(file, { references: 'empty' }, 'activity');
    expect(empty.counts).toMatchObject({ created: 1, unchanged: 1, rejected: 0 });
    const needed = 'line id,deal,amount\nO1,D-none,5\n';
    const line = await house.import(needed, { references: 'empty' }, 'dealLine');
    expect(line.counts).toMatchObject({ created: 0, rejected: 1 });
  });

  test('when a day that is not in the file is not in order with it', async () => {
    const done = await house.import(
      'deal id,stage,closed\nD1,Won,2016-12-31\n',
      { stages: { won: ['Won'], lost: [] } },
      'deal',
    );
    expect(await reasonsOf(done.id)).toEqual([
      [2, 'closedBeforeCreated', 'closedAt', { created: '2017-01-10', closed: '2016-12-31' }],
    ]);
  });

  test('for values that contradict each other', async () => {
    const done = await house.import(
      'quota id,rep,team,start,end,quota\nU1,Ann,T1,2017-01-01,2017-02-01,5\nU2,Ann,,2017-02-01,2017-02-01,5\n',
      {},
      'quota',
    );
    expect(await reasonsOf(done.id)).toEqual([
      [2, 'ownerAndTeam', 'team', { owner: 'Ann', team: 'T1' }],
      [3, 'endBeforeStart', 'end', { start: '2017-02-01', end: '2017-02-01' }],
    ]);
  });

  test('a team above itself fails the import and says which', async () => {
    const done = await house.import(
      'team id,team,parent team\nR1,Ring one,R2\nR2,Ring two,R1\n',
      {},
      'team',
    );
    expect(done).toMatchObject({
      status: 'failed',
      failure: { code: 'dataset.errors.aboveItself', params: { name: 'Ring one' } },
    });
  });
});

test('rows without ids are known by their values, the second of equal ones by its place too', async () => {
  const file = 'category,spend,month\nads,5,2018-01-01\nads,5,2018-01-01\nads,6,2018-01-01\n';
  const draft = await house.draft(file, {}, 'expense');
  expect(draft.findings?.notices).toEqual([{ code: 'withoutId', count: 3, firstRow: 2 }]);
  await house.start(draft.id);
  const done = await house.run(draft.id);
  expect(done.counts).toMatchObject({ created: 3 });
  const again = await house.import(file, {}, 'expense');
  expect(again.counts).toMatchObject({ created: 0, unchanged: 3 });
  const ids = await house.rows<{ id: string }>(
    `select external_id as id from expense
     where organisation_id = $1 and created_import_id = '${done.id}' order by created_import_row`,
  );
  expect(ids[1]?.id).toBe(`${ids[0]?.id}-2`);
});
