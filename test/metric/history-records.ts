import fc from 'fast-check';
import type { TenantTransaction } from '@/server/tenancy/with-org';

/** A table of records with the columns that its measures read, beside owner, currency and dates. */
interface HistoryTable {
  readonly table: string;
  readonly dates: readonly string[];
  readonly hasOwner?: boolean;
  readonly amounts?: readonly string[];
  readonly choices?: Readonly<Record<string, readonly (string | null)[]>>;
  readonly needs?: 'customer';
  /** kept with a date of the same name, late in the evening */
  readonly instant?: string;
}

const channels = ['phone', 'web', null];

export const historyTables: readonly HistoryTable[] = [
  {
    table: 'lead',
    dates: ['created_on', 'mql_on', 'sql_on', 'inbound_on', 'first_contact_on', 'customer_on'],
    hasOwner: true,
    choices: { source: ['referral', 'web', null], channel: channels },
  },
  {
    table: 'activity',
    dates: ['occurred_on', 'booked_on', 'completed_on'],
    instant: 'occurred',
    hasOwner: true,
    choices: {
      type: ['call', 'email', 'meeting', 'demo'],
      direction: ['inbound', 'outbound', null],
      status: ['done', 'planned', null],
      channel: channels,
    },
  },
  {
    table: 'invoice',
    dates: ['issued_on', 'paid_on'],
    hasOwner: true,
    amounts: ['gross_amount'],
    choices: { kind: ['order', 'invoice'], channel: channels },
    needs: 'customer',
  },
  { table: 'refund', dates: ['refunded_on'], hasOwner: true, amounts: ['amount'] },
  {
    table: 'subscription_movement',
    dates: ['effective_on'],
    hasOwner: true,
    amounts: ['mrr_delta'],
    choices: { kind: ['new', 'expansion', 'contraction', 'churn', 'reactivation'] },
    needs: 'customer',
  },
  {
    table: 'expense',
    dates: ['incurred_on', 'paid_on'],
    hasOwner: true,
    amounts: ['amount'],
    choices: { category: ['sales', 'marketing', 'rent'], channel: channels },
  },
  {
    table: 'ticket',
    dates: ['opened_on', 'resolved_on', 'escalated_on'],
    hasOwner: true,
    choices: { issue_type: ['bug', 'request', null] },
  },
  {
    table: 'survey_response',
    dates: ['answered_on'],
    hasOwner: true,
    choices: { kind: ['nps', 'csat'], score: ['3', '9', '10'] },
  },
  {
    table: 'measurement',
    dates: ['measured_on'],
    hasOwner: true,
    choices: { metric: ['website_visits', 'clicks'], value: ['5', '7.5'] },
  },
];

/** One write to the records of a table; numbers choose among what exists. */
export type RecordWrite =
  | { kind: 'insertRecord'; table: number; draft: RecordDraft }
  | { kind: 'editRecord'; table: number; which: number; draft: RecordDraft }
  | { kind: 'deleteRecord'; table: number; which: number }
  | { kind: 'setRate'; day: number; rate: number | null }
  | { kind: 'changeZone'; zone: string };

interface RecordDraft {
  days: (number | null)[];
  first: number;
  owner: number | null;
  customer: number;
  cents: number;
  isForeign: boolean;
  choice: number;
}

const some = (count: number) => fc.nat({ max: count - 1 });
const draft: fc.Arbitrary<RecordDraft> = fc.record({
  days: fc.array(fc.option(some(560)), { minLength: 6, maxLength: 6 }),
  first: some(560),
  owner: fc.option(some(4), { freq: 4 }),
  customer: some(3),
  cents: fc.integer({ min: 0, max: 900_000 }),
  isForeign: fc.boolean(),
  choice: fc.nat({ max: 59 }),
});
const table = some(historyTables.length);

export const recordWrite: fc.Arbitrary<RecordWrite> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('insertRecord' as const), table, draft }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('editRecord' as const),
      table,
      which: fc.nat(),
      draft,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('deleteRecord' as const), table, which: fc.nat() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('changeZone' as const),
      zone: fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Tokyo'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('setRate' as const),
      day: some(560),
      rate: fc.option(fc.integer({ min: 1, max: 300 }), { freq: 4 }),
    }),
  },
);

const FIRST_DAY = Date.parse('2024-11-01');
const day = (offset: number): string =>
  new Date(FIRST_DAY + offset * 86_400_000).toISOString().slice(0, 10);

/** The columns that a draft writes, with their values as texts. */
function valuesOf(spec: HistoryTable, given: RecordDraft): Map<string, string | null> {
  const values = new Map<string, string | null>();
  spec.dates.forEach((column, index) => {
    const offset = index === 0 ? given.first : (given.days[index] ?? null);
    values.set(column, offset === null ? null : day(offset));
  });
  for (const column of spec.amounts ?? []) values.set(column, `${given.cents / 100}`);
  if (spec.table === 'invoice') values.set('amount', `${given.cents / 100}`);
  if (spec.instant) {
    const on = values.get(`${spec.instant}_on`);
    values.set(`${spec.instant}_at`, on ? `${on} 22:30:00+00` : null);
  }
  if (spec.amounts) values.set('currency', given.isForeign ? 'USD' : 'EUR');
  let choice = given.choice;
  for (const [column, options] of Object.entries(spec.choices ?? {})) {
    values.set(column, options[choice % options.length] ?? null);
    choice = Math.floor(choice / 2);
  }
  return values;
}

function referenced(spec: HistoryTable, given: RecordDraft): [string, string][] {
  const columns: [string, string][] = [];
  const idOf = (table: string, id: number | null) =>
    `(select id from ${table} where external_id = '${id ?? 'none'}')`;
  if (spec.hasOwner) columns.push(['owner_id', idOf('person', given.owner)]);
  if (spec.needs) columns.push(['customer_id', idOf(spec.needs, given.customer)]);
  return columns;
}

const literal = (value: string | null) => (value === null ? 'null' : `'${value}'`);

/** Carries out one write in its transaction. */
export async function carryOutRecord(
  tx: TenantTransaction,
  organisation: string,
  act: RecordWrite,
): Promise<void> {
  if (act.kind === 'changeZone') {
    await tx.$executeRaw`update organisation set time_zone = ${act.zone} where id = ${organisation}::uuid`;
    await tx.$executeRaw`select follow_time_zone(${organisation}::uuid, ${act.zone})`;
    return;
  }
  if (act.kind === 'setRate') {
    await tx.$executeRaw`delete from exchange_rate where rate_on = ${day(act.day)}::date`;
    if (act.rate === null) return;
    await tx.$executeRaw`insert into exchange_rate (organisation_id, external_id, currency, rate_on, rate)
      values (${organisation}::uuid, ${`USD ${day(act.day)}`}, 'USD', ${day(act.day)}::date, ${act.rate}::numeric / 100)`;
    return;
  }
  const spec = historyTables[act.table];
  if (!spec) return;
  const chosen = (which: number) => `(select id from ${spec.table} order by external_id
    offset ${which} % greatest(1, (select count(*) from ${spec.table})) limit 1)`;
  if (act.kind === 'deleteRecord') {
    await tx.$executeRawUnsafe(`delete from ${spec.table} where id = ${chosen(act.which)}`);
    return;
  }
  const columns: [string, string][] = [
    ...[...valuesOf(spec, act.draft)].map(([name, value]): [string, string] => [
      name,
      literal(value),
    ]),
    ...referenced(spec, act.draft),
  ];
  const names = columns.map(([name]) => name).join(', ');
  const values = columns.map(([, value]) => value).join(', ');
  const assigned = columns.map(([name, value]) => `${name} = ${value}`).join(', ');
  await tx.$executeRawUnsafe(
    act.kind === 'insertRecord'
      ? `insert into ${spec.table} (organisation_id, external_id, ${names})
         values ('${organisation}', gen_random_uuid()::text, ${values})`
      : `update ${spec.table} set ${assigned} where id = ${chosen(act.which)}`,
  );
}
