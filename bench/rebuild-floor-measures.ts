export interface Flow {
  readonly family: string;
  readonly table: string;
  readonly date: string;
  /** the dimensions' columns by their names; measures as aggregates of the records r */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly measures: readonly string[];
  readonly divided: Divided;
  readonly join?: string;
}

export interface Divided {
  readonly organisation: readonly string[];
  readonly team: readonly string[];
  readonly person: readonly string[];
}

const held = `r.status in ('done', 'completed', 'attended')`;
const withCustomer = `r.customer_id is not null and ${held}`;
const won = `r.status = 'won'`;
const closed = `r.status in ('won', 'lost')`;
const count = (where: string) => `count(*) filter (where ${where})`;
const sum = (value: string, where: string) => `coalesce(sum(${value}) filter (where ${where}), 0)`;
const heldOf = (type: string) => count(`r.type = '${type}' and ${held}`);
export const rate = (
  currency: string,
  on: string,
) => `case when ${currency} is null or ${currency} = (
    select currency from organisation where id = app_organisation_id()) then 1
  else (select x.rate from exchange_rate x where x.organisation_id = r.organisation_id
    and x.currency = ${currency} and ${on}) end`;
const onClosing = 'x.rate_on = r.closed_on';
const amount = `r.amount * ${rate('r.currency', onClosing)}`;
export const listPrice = `coalesce(r.list_amount, p.list_price)`;
const listValue = `${listPrice} * ${rate('case when r.list_amount is null then coalesce(p.currency, r.currency) else r.currency end', onClosing)}`;
const days = 'r.closed_on - r.created_on';
const known = `${days} is not null`;

export const flows: readonly Flow[] = [
  {
    family: 'dealClosed',
    table: 'deal',
    date: 'r.closed_on',
    dimensions: { product: 'r.product_id', source: 'r.source' },
    divided: {
      organisation: ['product', 'person', 'team', 'source'],
      team: ['product', 'person'],
      person: ['product'],
    },
    join: `left join customer c on c.organisation_id = r.organisation_id and c.id = r.customer_id
      left join product p on p.organisation_id = r.organisation_id and p.id = r.product_id`,
    measures: [
      count(won),
      count(`r.status = 'lost'`),
      count(closed),
      sum(amount, won),
      sum(amount, closed),
      count(`${won} and r.origin = 'outbound'`),
      sum(listValue, `${won} and ${listPrice} is not null`),
      sum(listValue, `${closed} and ${listPrice} is not null`),
      sum(amount, `${won} and ${listPrice} is not null`),
      sum(days, won),
      count(`${won} and ${known}`),
      sum(days, closed),
      count(`${closed} and ${known}`),
      count(`${won} and c.first_deal_id = r.id`),
      sum(amount, `${won} and r.kind in ('upsell', 'cross_sell')`),
    ],
  },
  {
    family: 'dealCreated',
    table: 'deal',
    date: 'r.created_on',
    dimensions: { source: 'r.source' },
    divided: { organisation: ['source', 'person', 'team'], team: ['person'], person: [] },
    measures: [
      'count(*)',
      count(won),
      'coalesce(sum(r.quality_score), 0)',
      'count(r.quality_score)',
    ],
  },
  {
    family: 'activityOccurred',
    table: 'activity',
    date: 'r.occurred_on',
    dimensions: { type: 'r.type', channel: 'r.channel' },
    divided: {
      organisation: ['type', 'channel', 'person', 'team'],
      team: ['type', 'person'],
      person: ['type'],
    },
    measures: [
      count(
        `r.type in ('call', 'email', 'meeting', 'demo', 'follow_up', 'social', 'event') and ${held}`,
      ),
      count(held),
      count(`r.type in ('call', 'email', 'meeting') and ${held}`),
      count(`r.type = 'call' and r.direction = 'outbound'`),
      count(`r.type = 'email' and r.direction = 'outbound'`),
      count(`r.type = 'meeting'`),
      ...['meeting', 'follow_up', 'proposal', 'demo', 'cadence'].map(heldOf),
      'coalesce(sum(r.duration_hours), 0)',
      count(`r.direction = 'inbound' and r.lead_id is not null`),
      count(`lower(r.type) = 'invitation' or lower(r.category) = 'invitation'`),
      count(`r.type = 'social' and r.direction = 'outbound'`),
      count(withCustomer),
      count(`${withCustomer} and r.has_issue`),
      count(`${withCustomer} and (r.has_issue or r.ticket_id is not null)`),
      heldOf('qbr'),
      heldOf('training'),
      sum('r.duration_hours', `r.type in ('training', 'course') and ${held}`),
      sum('r.duration_hours', `r.type = 'coaching' and ${held}`),
    ],
  },
  {
    family: 'activityBooked',
    table: 'activity',
    date: 'r.booked_on',
    dimensions: { type: 'r.type' },
    divided: { organisation: ['type', 'person', 'team'], team: ['person'], person: [] },
    measures: [
      count(`r.type = 'meeting'`),
      count(`r.type = 'demo'`),
      count(`r.type = 'meeting' and r.lead_id is not null`),
    ],
  },
];

export const member = (
  day: string,
) => `left join team_membership m on m.organisation_id = r.organisation_id
  and m.person_id = r.owner_id and (m.from_on is null or m.from_on <= ${day})
  and (m.to_on is null or m.to_on > ${day})`;
