import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Actor } from '@/server/audit/record-audit-entry';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import { deleteRecords } from '@/server/dataset/delete-records';
import { writeRecords, type GivenRecord } from '@/server/dataset/write-records';
import { fixedClock, type Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';

/** One import of a random history: records of one type that are written or deleted together. */
export type HistoryAct =
  | { kind: 'write'; type: RecordType; records: GivenRecord[] }
  | { kind: 'delete'; type: RecordType; externalIds: string[] };

export const historyActor: Actor = { kind: 'token', id: randomUUID() };
export const dayOf = (day: number): Clock =>
  fixedClock(new Date(Date.UTC(2026, 4, 1 + day, 10)).toISOString());

const oneOf = (...names: string[]) => fc.constantFrom(...names);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const day = fc
  .integer({ min: 1, max: 28 })
  .map((date) => `2026-02-${String(date).padStart(2, '0')}`);
const amount = fc.integer({ min: 1, max: 9 }).map(String);
const people = oneOf('Ada', 'Ben');
const customers = oneOf('Acme', 'Beta');

const givenRecords: readonly (readonly [RecordType, fc.Arbitrary<GivenRecord>])[] = [
  [
    'deal',
    fc.record({
      externalId: oneOf('d1', 'd2', 'd3'),
      status: fc.constant('won'),
      stage: fc.constant('Won'),
      amount,
      createdAt: fc.constant('2026-01-05'),
      closedAt: day,
      owner: maybe(people),
      customer: maybe(customers),
    }),
  ],
  [
    'lead',
    fc.record({
      externalId: oneOf('l1', 'l2'),
      createdAt: day,
      owner: maybe(people),
      deal: fc.constant(null),
    }),
  ],
  [
    'person',
    fc.record({
      externalId: people,
      name: people.map((name) => `${name} A.`),
      team: oneOf('East', 'West'),
      manager: oneOf('Mia', 'Max'),
    }),
  ],
  [
    'customer',
    fc.record({
      externalId: customers,
      name: customers,
      parent: maybe(oneOf('Group')),
      owner: maybe(people),
    }),
  ],
  [
    'subscriptionPeriod',
    fc.record({
      externalId: oneOf('s1', 's2'),
      customer: customers,
      start: day,
      mrr: amount,
    }),
  ],
  [
    'quota',
    fc.record({
      externalId: oneOf('q1'),
      team: oneOf('East', 'West'),
      periodStart: fc.constant('2026-01-01'),
      periodEnd: fc.constant('2026-04-01'),
      amount,
    }),
  ],
];

const writes = givenRecords.map(([type, records]) =>
  fc.record({
    kind: fc.constant('write' as const),
    type: fc.constant(type),
    records: fc.uniqueArray(records, {
      minLength: 1,
      maxLength: 3,
      selector: ({ externalId }) => externalId,
    }),
  }),
);
const deletable: readonly (readonly [RecordType, readonly string[]])[] = [
  ['deal', ['d1', 'd2', 'd3']],
  ['lead', ['l1', 'l2']],
  ['subscriptionPeriod', ['s1', 's2']],
  ['customer', ['Acme', 'Beta', 'Group']],
  ['person', ['Ada', 'Ben']],
  ['team', ['East', 'West']],
];
const deletions = deletable.map(([type, ids]) =>
  fc.record({
    kind: fc.constant('delete' as const),
    type: fc.constant(type),
    externalIds: fc.subarray([...ids], { minLength: 1 }),
  }),
);

export const historyAct: fc.Arbitrary<HistoryAct> = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(...writes) },
  { weight: 2, arbitrary: fc.oneof(...deletions) },
);

const naming = ['externalId', 'name', 'owner', 'customer', 'team', 'manager', 'parent', 'deal'];

/** The same act on records of another house, which no act of this one names. */
export function actOf(house: string, act: HistoryAct): HistoryAct {
  const named = (text: string) => `${house} ${text}`;
  if (act.kind === 'delete') return { ...act, externalIds: act.externalIds.map(named) };
  const records = act.records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([field, value]) => [
        field,
        value !== null && naming.includes(field) ? named(value) : value,
      ]),
    ),
  );
  return { ...act, records };
}

/** Carries one act out on its day; gives the import, or null where it changed nothing. */
export async function carryOutAct(
  org: Organisation,
  act: HistoryAct,
  clock: Clock,
): Promise<string | null> {
  const { type } = act;
  const given = { org, actor: historyActor, clock, type };
  if (act.kind === 'delete') {
    return (await deleteRecords({ ...given, externalIds: act.externalIds })).importId;
  }
  const { records } = act;
  return (await writeRecords({ ...given, source: 'machine', records, options: {} })).importId;
}

const tables = {
  person: 'external_id, name, role',
  team: `external_id, name, (select external_id from team p where p.id = t.parent_id) as parent,
    (select external_id from person p where p.id = t.manager_id) as manager`,
  team_membership: `from_on::text, to_on::text,
    (select external_id from person p where p.id = t.person_id) as person,
    (select external_id from team p where p.id = t.team_id) as team`,
  customer: `external_id, name, first_purchase_on::text,
    (select external_id from customer p where p.id = t.parent_id) as parent,
    (select external_id from person p where p.id = t.owner_id) as owner`,
  deal: `external_id, amount, closed_on::text,
    (select external_id from person p where p.id = t.owner_id) as owner,
    (select external_id from customer p where p.id = t.customer_id) as customer`,
  lead: `external_id, created_on::text,
    (select external_id from person p where p.id = t.owner_id) as owner,
    (select external_id from deal p where p.id = t.deal_id) as deal`,
  subscription_period: `external_id, mrr, start_on::text,
    (select external_id from customer p where p.id = t.customer_id) as customer`,
  subscription_movement: `mrr_delta, kind, effective_on::text,
    (select external_id from customer p where p.id = t.customer_id) as customer`,
  quota: `external_id, amount, (select external_id from team p where p.id = t.team_id) as team`,
};

/** Everything a history writes, with its provenance, by the names that last. */
export async function stateOf(
  org: Organisation,
  { withProvenance }: { withProvenance: boolean },
): Promise<Record<string, unknown>> {
  const provenance =
    ', created_import_id, created_import_row, changed_import_id, changed_import_row';
  return withOrgConnection(org.id, async (connection) => {
    const state: Record<string, unknown> = {};
    for (const [table, columns] of Object.entries(tables)) {
      const isKept = withProvenance && table !== 'subscription_movement';
      const { rows } = await connection.query<{ row: unknown }>(
        `select row_to_json(x) as row from (select ${columns}${isKept ? provenance : ''}
         from ${table} t) x order by row_to_json(x)::text collate "C"`,
      );
      state[table] = rows.map(({ row }) => row);
    }
    return state;
  });
}
