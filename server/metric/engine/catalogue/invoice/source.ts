import type { Source } from '../definition';

/** Orders and invoices; what a credit note takes back is negative. */
export const invoiceSource: Source = {
  recordType: 'invoice',
  table: 'invoice',
  owner: 'r.owner_id',
  customer: 'r.customer_id',
  product: 'r.product_id',
  dimensions: {
    product: 'r.product_id',
    productCategory: 'p.category',
    location: 'coalesce(r.location, c.location)',
    segment: 'coalesce(r.segment, c.segment)',
    vertical: 'c.vertical',
    persona: 'c.persona',
    source: 'r.source',
    channel: 'r.channel',
    campaign: 'r.campaign',
    team: 'tm.team_id',
    person: 'r.owner_id',
    customer: 'r.customer_id',
    role: 'o.role',
    csm: 'c.csm_id',
    kind: 'r.kind',
    currency: 'r.currency::text',
  },
  name: 'coalesce(r.name, r.external_id)',
  details: {
    kind: 'r.kind',
    channel: 'r.channel',
    grossAmount: 'r.gross_amount::text',
    discountAmount: 'r.discount_amount::text',
    amount: 'r.amount::text',
    currency: 'r.currency::text',
    issuedOn: 'r.issued_on::text',
    paidOn: 'r.paid_on::text',
  },
};
