export interface GeneratedDeal {
  readonly id: string;
  readonly owner: string;
  readonly customer: string;
  readonly product: string;
  readonly stage: string;
  readonly created: string;
  readonly closed: string;
  readonly amount: string;
  readonly source: string;
  readonly channel: string;
  readonly location: string;
  readonly lossReason: string;
}

export const csvHeader =
  'opportunity_id,sales_agent,account,product,deal_stage,engage_date,close_date,close_value,source,channel,region,loss reason';

export const PEOPLE = 200;
export const CUSTOMERS = 5_000;
export const PRODUCTS = 50;

const sources = ['web', 'referral', 'event', 'outbound', 'partner'];
const channels = ['direct', 'reseller', 'online'];
const locations = ['France', 'Germany', 'United States', 'Brazil', 'Japan', 'Kenya'];

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

function day(start: number, days: number): string {
  return new Date(start + days * 86_400_000).toISOString().slice(0, 10);
}

const FIRST_DAY = Date.UTC(2022, 0, 1);

/** The deal of an index: the same each time, spread over four years. */
export function dealRow(index: number): GeneratedDeal {
  const spread = (index * 7919) % 1_000_003;
  const kind = spread % 10;
  const stage = kind < 5 ? 'Won' : kind < 8 ? 'Lost' : 'Proposal';
  const createdDay = spread % 1300;
  return {
    id: `D-${String(index).padStart(7, '0')}`,
    owner: `Person ${spread % PEOPLE}`,
    customer: `Customer ${spread % CUSTOMERS}`,
    product: `Product ${spread % PRODUCTS}`,
    stage,
    created: day(FIRST_DAY, createdDay),
    closed: stage === 'Proposal' ? '' : day(FIRST_DAY, createdDay + 5 + (spread % 120)),
    amount: stage === 'Proposal' ? '' : `${100 + (spread % 90_000)}.50`,
    source: pick(sources, spread),
    channel: pick(channels, spread),
    location: pick(locations, spread),
    lossReason: stage === 'Lost' ? 'price' : 'none',
  };
}
