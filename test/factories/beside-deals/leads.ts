import { addDays, type CivilDate } from '@/server/values/civil-date';
import type { DealRecord } from '../records';
import {
  instantOn,
  laterDay,
  monthsOf,
  numbered,
  workday,
  type Row,
  type Setting,
} from './setting';

const ways: Readonly<Record<string, { channel: string; campaign: string | null }>> = {
  Inbound: { channel: 'Web', campaign: 'Search' },
  Outbound: { channel: 'Phone', campaign: null },
  Partner: { channel: 'Partner', campaign: null },
  Referral: { channel: 'Word of mouth', campaign: null },
  'Trade fair': { channel: 'Event', campaign: 'Workspace Expo' },
};

const campaigns = ['Search', 'LinkedIn', 'Newsletter', 'Workspace Expo'] as const;

const firstNames = ['Léa', 'Paul', 'Anne', 'Marc', 'Julie', 'Thomas', 'Nora', 'Eric', 'Zoé', 'Luc'];
const lastNames = ['Martin', 'Dubois', 'Peeters', 'Moreau', 'Janssen', 'Girard', 'Rossi', 'Simon'];

/** Leads of most deals, and those from which none came. */
export function makeLeads(setting: Setting): Row[] {
  const { random, company, asOf } = setting;
  const rows: Row[] = [];
  for (const deal of company.deals) {
    if (random.chance(0.45)) rows.push(leadOf(setting, deal, rows.length));
  }
  monthsOf(setting).forEach((month, index) => {
    const count = Math.round(80 * 1.007 ** index * random.between(0.85, 1.15));
    for (let made = 0; made < count; made += 1) {
      const day = workday(addDays(month, Math.floor(random.between(0, 28))));
      if (day <= asOf) rows.push(leadWithoutDeal(setting, day, rows.length));
    }
  });
  return rows;
}

function named({ random }: Setting): { name: string; email: string } {
  const [first, last] = [random.pick(firstNames), random.pick(lastNames)];
  const mailbox = `${first}.${last}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return { name: `${first} ${last}`, email: `${mailbox}@client.example` };
}

function leadOf(setting: Setting, deal: DealRecord, index: number): Row {
  const { random, care } = setting;
  const created = addDays(deal.createdOn, -Math.round(random.between(2, 30)));
  const between = (share: number) =>
    addDays(
      created,
      Math.floor(((Date.parse(deal.createdOn) - Date.parse(created)) / 86_400_000) * share),
    );
  const way = ways[deal.source] ?? ways.Inbound;
  return {
    ...lead(setting, created, index),
    owner_id: deal.ownerId,
    bdr_id: random.pick(care.bdrs),
    customer_id: deal.customerId,
    product_id: deal.productId,
    deal: deal.externalId,
    lifecycle_stage: deal.status === 'won' ? 'customer' : 'opportunity',
    source: deal.source,
    channel: way?.channel ?? null,
    campaign: way?.campaign ?? null,
    location: deal.location,
    segment: deal.segment,
    mql_on: between(0.3),
    sql_on: between(0.7),
    opportunity_on: deal.createdOn,
    customer_on: deal.status === 'won' ? deal.closedOn : null,
    disqualified_on: null,
  };
}

function leadWithoutDeal(setting: Setting, day: CivilDate, index: number): Row {
  const { random, care } = setting;
  const source = random.weighted([
    ['Inbound', 48],
    ['Outbound', 27],
    ['Trade fair', 15],
    ['Referral', 10],
  ] as const);
  const mql = random.chance(0.42) ? laterDay(setting, day, 1, 12) : null;
  const sql = mql && random.chance(0.3) ? laterDay(setting, mql, 1, 15) : null;
  const out = !sql && random.chance(0.5) ? laterDay(setting, day, 10, 50) : null;
  return {
    ...lead(setting, day, index),
    owner_id: null,
    bdr_id: random.pick(care.bdrs),
    customer_id: null,
    product_id: null,
    deal: null,
    lifecycle_stage: out ? 'disqualified' : sql ? 'sql' : mql ? 'mql' : 'lead',
    source,
    channel: ways[source]?.channel ?? null,
    campaign: source === 'Inbound' ? random.pick(campaigns) : (ways[source]?.campaign ?? null),
    location: random.pick(['Paris', 'Lille', 'Lyon', 'Bruxelles', 'Amsterdam', 'Genève']),
    segment: random.weighted([
      ['SMB', 60],
      ['Mid-market', 30],
      ['Enterprise', 10],
    ] as const),
    mql_on: mql,
    sql_on: sql,
    opportunity_on: null,
    customer_on: null,
    disqualified_on: out,
  };
}

function lead(setting: Setting, day: CivilDate, index: number) {
  const { random } = setting;
  const contact = random.chance(0.86) ? laterDay(setting, day, 0, 5) : null;
  return {
    external_id: numbered('L', index),
    ...named(setting),
    created_on: day,
    inbound_on: day,
    created_at_source: instantOn(random, day),
    first_contact_on: contact,
    first_contact_method: contact && random.pick(['call', 'email', 'social']),
    response_sentiment:
      contact &&
      random.weighted([
        ['positive', 34],
        ['neutral', 40],
        ['negative', 14],
        [null, 12],
      ] as const),
  };
}
