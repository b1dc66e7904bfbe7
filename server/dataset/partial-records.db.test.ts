import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { makeOrganisation } from '@/test/make-organisation';
import type { RecordType } from './dataset.schemas';
import { writeRecords, type GivenRecord } from './write-records';

const clock = fixedClock('2026-06-30T10:00:00Z');
let org: Organisation;

beforeAll(async () => {
  org = await makeOrganisation();
});

async function write(type: RecordType, ...records: GivenRecord[]): Promise<string[]> {
  const actor = { kind: 'token', id: randomUUID() } as const;
  const given = { org, actor, clock, source: 'machine', type, records, options: {} } as const;
  const { results } = await writeRecords(given);
  return results.map(({ outcome, reasons }) =>
    [outcome, ...reasons.map(({ code, field }) => `${code} ${field ?? ''}`)].join(' '),
  );
}

async function row(statement: string): Promise<unknown> {
  return withOrgConnection(org.id, async (connection) => {
    const { rows } = await connection.query<Record<string, unknown>>(statement);
    return rows[0];
  });
}

const dealOf = (id: string) =>
  row(`select status, stage, closed_on as closed, amount::text, source from deal
    where external_id = '${id}'`);

describe('a record that is there needs only what changes', () => {
  it('a won deal keeps its outcome, stage and day', async () => {
    const closedAt = '2026-02-01';
    await write('deal', {
      externalId: 'd',
      stage: 'Contrat',
      status: 'won',
      closedAt,
      amount: '9',
    });
    expect(await write('deal', { externalId: 'd', amount: '10', source: 'Web' })).toEqual([
      'updated',
    ]);
    expect(await write('deal', { externalId: 'd', stage: 'Contrat' })).toEqual(['unchanged']);
    const kept = { status: 'won', stage: 'Contrat', closed: closedAt, amount: '10.0000' };
    expect(await dealOf('d')).toEqual({ ...kept, source: 'Web' });
    await write('deal', { externalId: 'd', source: null });
    expect(await dealOf('d')).toEqual({ ...kept, source: null });
  });

  it('a deal is closed by its status or by a stage that says so, and needs the day', async () => {
    await write('deal', { externalId: 'e', stage: 'Offer' });
    expect(await write('deal', { externalId: 'e', status: 'won' })).toEqual([
      'rejected closedWithoutDate closedAt',
    ]);
    await write('deal', { externalId: 'e', status: 'won', closedAt: '2026-03-01' });
    expect(await dealOf('e')).toMatchObject({ status: 'won', stage: 'Offer' });
    await write('deal', { externalId: 'e', stage: 'Closed Lost' });
    expect(await dealOf('e')).toMatchObject({ status: 'lost', closed: '2026-03-01' });
    await write('deal', { externalId: 'e', stage: 'Offer' });
    expect(await dealOf('e')).toMatchObject({ status: 'open', closed: null });
  });

  it('a stage says the outcome of a new deal', async () => {
    const deal = { externalId: 'n', stage: 'Closed Won', closedAt: '2026-03-01' };
    expect(await write('deal', deal)).toEqual(['created']);
    expect(await dealOf('n')).toMatchObject({ status: 'won' });
  });

  it.each([
    [{ amount: '80' }, ['90.0000', '10.0000', '80.0000']],
    [{ grossAmount: '120' }, ['120.0000', '10.0000', '110.0000']],
    [{ discountAmount: '20' }, ['100.0000', '20.0000', '80.0000']],
    [{ source: 'Web' }, ['100.0000', '10.0000', '90.0000']],
  ])('of an invoice with %j net is gross less discount', async (change, expected) => {
    const externalId = `i-${JSON.stringify(change)}`;
    await write('invoice', {
      externalId,
      issuedAt: '2026-01-01',
      grossAmount: '100',
      discountAmount: '10',
    });
    expect(await write('invoice', { externalId, ...change })).toEqual(['updated']);
    expect(
      await row(`select gross_amount::text as gross, discount_amount::text as discount,
        amount::text from invoice where external_id = '${externalId}'`),
    ).toEqual({ gross: expected[0], discount: expected[1], amount: expected[2] });
  });

  it('a credit note stays negative, with its discount', async () => {
    const note = { externalId: 'c', kind: 'credit', issuedAt: '2026-01-01' };
    await write('invoice', { ...note, grossAmount: '100', discountAmount: '10' });
    const amounts = () =>
      row(`select concat_ws(' ', gross_amount, discount_amount, amount) as all from invoice
        where external_id = 'c'`);
    expect(await amounts()).toEqual({ all: '-100.0000 -10.0000 -90.0000' });
    expect(
      await write('invoice', {
        ...note,
        grossAmount: '-100',
        discountAmount: '-10',
        amount: '-90',
      }),
    ).toEqual(['unchanged']);
    await write('invoice', { externalId: 'c', amount: '80' });
    expect(await amounts()).toEqual({ all: '-90.0000 -10.0000 -80.0000' });
  });

  it('a quota is still a person’s or a team’s', async () => {
    const month = { start: '2026-01-01', end: '2026-02-01', amount: '5' };
    await write('quota', { externalId: 'q', owner: 'Ada', ...month });
    expect(await write('quota', { externalId: 'q', team: 'North' })).toEqual([
      'rejected ownerAndTeam team',
    ]);
    expect(await write('quota', { externalId: 'q', team: 'North', owner: null })).toEqual([
      'updated',
    ]);
  });

  it('people, teams, movements and periods need their own id only', async () => {
    await write('person', { externalId: 'p', name: 'Grace', team: 'North' });
    expect(await write('person', { externalId: 'p', location: 'Lyon' })).toEqual(['updated']);
    expect(await row(`select name, role from person where external_id = 'p'`)).toEqual({
      name: 'Grace',
      role: 'rep',
    });
    const period = { externalId: 's', customer: 'Acme', start: '2026-01-01', mrr: '30' };
    await write('subscriptionPeriod', period);
    expect(await write('subscriptionPeriod', { externalId: 's', end: '2025-12-01' })).toEqual([
      'rejected endBeforeStart end',
    ]);
    expect(await write('subscriptionPeriod', { externalId: 's', end: '2026-03-01' })).toEqual([
      'updated',
    ]);
  });

  it('of one id the first record stands, whatever fields it has', async () => {
    expect(
      await write(
        'customer',
        { externalId: 'x', name: 'X' },
        { externalId: 'y', name: 'Y', segment: 'a' },
        { externalId: 'x', name: 'X', segment: 'b' },
        { externalId: 'y', name: 'Y2' },
      ),
    ).toEqual([
      'created',
      'created',
      'rejected duplicateId externalId',
      'rejected duplicateId externalId',
    ]);
  });
});
