import type { Source } from '../definition';

const owner = 'coalesce(r.owner_id, i.owner_id)';
const customer = 'coalesce(r.customer_id, i.customer_id)';
const product = 'coalesce(r.product_id, i.product_id)';

/** Refunds; what one does not say itself comes from the invoice that it pays back. */
export const refundSource: Source = {
  recordType: 'refund',
  table: 'refund',
  owner,
  customer,
  product,
  joins: {
    i: 'left join invoice i on i.organisation_id = r.organisation_id and i.id = r.invoice_id',
  },
  dimensions: {
    product,
    productCategory: 'p.category',
    location: 'coalesce(i.location, c.location)',
    segment: 'coalesce(i.segment, c.segment)',
    vertical: 'c.vertical',
    source: 'i.source',
    channel: 'i.channel',
    campaign: 'i.campaign',
    team: 'tm.team_id',
    person: owner,
    customer,
    role: 'o.role',
  },
  name: 'coalesce(r.reason, r.external_id)',
  details: {
    reason: 'r.reason',
    amount: 'r.amount::text',
    currency: 'r.currency::text',
    refundedOn: 'r.refunded_on::text',
  },
};
