import type { Source } from '../definition';

/**
 * What was sold, line by line: lines of won deals, and won deals without lines as one line of their
 * own product (see families.ts), so that the parts add up to the whole.
 */
export const dealLineSource: Source = {
  recordType: 'dealLine',
  table: 'deal_line',
  owner: 'r.owner_id',
  customer: 'r.customer_id',
  product: 'r.product_id',
  dimensions: {
    product: 'r.product_id',
    productCategory: 'p.category',
    location: 'coalesce(r.location, c.location)',
    locationType: 'r.location_type',
    territory: 'r.territory',
    segment: 'coalesce(r.segment, c.segment)',
    vertical: 'c.vertical',
    source: 'r.source',
    channel: 'r.channel',
    campaign: 'r.campaign',
    team: 'tm.team_id',
    person: 'r.owner_id',
    customer: 'r.customer_id',
    role: 'o.role',
    kind: 'r.kind',
    discountType: 'r.discount_type',
    tactic: 'r.tactic',
  },
  name: 'r.name',
  details: {
    quantity: 'r.quantity::text',
    amount: 'r.amount::text',
    listPrice: 'r.list_amount::text',
    currency: 'r.currency::text',
    closedOn: 'r.closed_on::text',
  },
};
