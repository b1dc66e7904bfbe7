import { randomUUID } from 'node:crypto';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { insertRecords, type RecordRow } from './insert-records';

/** A small company whose every record is known: two teams, five people, two customers, four deals. */
export interface SalesFloor {
  readonly north: string;
  readonly south: string;
  readonly ann: string;
  readonly bob: string;
  readonly pia: string;
  readonly cleo: string;
  readonly max: string;
  readonly acme: string;
  readonly beta: string;
  readonly box: string;
  readonly kit: string;
}

const people = ['ann', 'bob', 'pia', 'cleo', 'max'] as const;
const roles = { ann: 'rep', bob: 'rep', pia: 'presales', cleo: 'csm', max: 'manager' } as const;
const teamOf = { ann: 'north', bob: 'south', pia: 'north', cleo: 'south', max: 'north' } as const;

/** Writes the company; deals 1 to 4 and leads 1 to 4 have these ids. */
export async function insertSalesFloor(org: Organisation): Promise<SalesFloor> {
  const names = [...people, 'north', 'south', 'acme', 'beta', 'box', 'kit'] as const;
  const ids = Object.fromEntries(names.map((name) => [name, randomUUID()]));
  const id = (name: (typeof names)[number]): string => ids[name] ?? '';
  const floor: SalesFloor = {
    north: id('north'),
    south: id('south'),
    ann: id('ann'),
    bob: id('bob'),
    pia: id('pia'),
    cleo: id('cleo'),
    max: id('max'),
    acme: id('acme'),
    beta: id('beta'),
    box: id('box'),
    kit: id('kit'),
  };
  const deal = (number: number, row: RecordRow): RecordRow => ({
    id: number,
    external_id: `D${number}`,
    currency: 'EUR',
    ...row,
  });
  await withOrg(org.id, async (tx) => {
    const insert = (table: string, rows: readonly RecordRow[]) =>
      insertRecords(tx, org.id, table, rows);
    await insert(
      'person',
      people.map((name) => ({
        id: floor[name],
        external_id: name,
        name,
        role: roles[name],
        location: name === 'bob' ? 'Lyon' : 'Paris',
        hired_on: '2026-01-05',
        ...(name === 'max' && { coaching_certified_on: '2026-03-10' }),
      })),
    );
    await insert('team', [
      { id: floor.north, external_id: 'north', name: 'North', manager_id: floor.max },
      { id: floor.south, external_id: 'south', name: 'South' },
    ]);
    await insert(
      'team_membership',
      people.map((name) => ({
        id: randomUUID(),
        person_id: floor[name],
        team_id: floor[teamOf[name]],
      })),
    );
    await insert('product', [
      { id: floor.box, external_id: 'box', name: 'Box', category: 'hardware' },
      { id: floor.kit, external_id: 'kit', name: 'Kit', category: 'software' },
    ]);
    await insert('customer', [
      {
        id: floor.acme,
        external_id: 'acme',
        name: 'Acme',
        segment: 'SMB',
        owner_id: floor.ann,
        csm_id: floor.cleo,
        onboarded_on: '2026-04-19',
        kick_off_on: '2026-04-09',
        first_value_on: '2026-05-19',
        success_plan_on: '2026-04-01',
      },
      {
        id: floor.beta,
        external_id: 'beta',
        name: 'Beta',
        segment: 'Enterprise',
        owner_id: floor.bob,
        onboarded_on: '2026-04-17',
        first_value_on: '2026-05-07',
      },
    ]);
    await insert('deal', [
      deal(1, {
        owner_id: floor.ann,
        customer_id: floor.acme,
        product_id: floor.box,
        stage: 'Won',
        status: 'won',
        amount: 1000,
        created_on: '2026-02-01',
        closed_on: '2026-03-20',
      }),
      deal(2, {
        owner_id: floor.ann,
        customer_id: floor.beta,
        product_id: floor.kit,
        stage: 'Lost',
        status: 'lost',
        amount: 500,
        created_on: '2026-03-02',
        closed_on: '2026-03-25',
      }),
      deal(3, {
        owner_id: floor.bob,
        customer_id: floor.beta,
        product_id: floor.kit,
        stage: 'Won',
        status: 'won',
        amount: 3000,
        created_on: '2026-03-10',
        closed_on: '2026-03-28',
      }),
      deal(4, { owner_id: floor.bob, stage: 'Demo', status: 'open', created_on: '2026-03-15' }),
    ]);
    await insert('deal_stage_change', [
      { deal_id: 4, stage: 'Proposal', from_stage: 'Discovery', changed_on: '2026-03-18' },
      { deal_id: 4, stage: 'Demo', from_stage: 'Proposal', changed_on: '2026-03-22' },
    ]);
    const lead = (number: number, row: RecordRow): RecordRow => ({
      id: number,
      external_id: `L${number}`,
      created_on: '2026-03-01',
      owner_id: number === 3 ? floor.bob : floor.ann,
      ...row,
    });
    await insert('lead', [
      lead(1, { source: 'Referral', response_sentiment: 'positive', inbound_on: '2026-03-01' }),
      lead(2, { source: 'Web', channel: 'social', campaign: 'spring' }),
      lead(3, { source: 'Web', channel: 'social' }),
      lead(4, { source: 'Web', channel: 'seo' }),
    ]);
  });
  return floor;
}
