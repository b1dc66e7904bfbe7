import type { Source } from '../definition';

const customer = 'coalesce(r.customer_id, i.customer_id)';

/** Payments received; seller, product and place are those of the invoice that is paid. */
export const paymentSource: Source = {
  recordType: 'payment',
  table: 'payment',
  owner: 'i.owner_id',
  customer,
  product: 'i.product_id',
  joins: {
    i: 'left join invoice i on i.organisation_id = r.organisation_id and i.id = r.invoice_id',
  },
  dimensions: {
    product: 'i.product_id',
    productCategory: 'p.category',
    location: 'coalesce(i.location, c.location)',
    segment: 'coalesce(i.segment, c.segment)',
    source: 'i.source',
    channel: 'i.channel',
    campaign: 'i.campaign',
    team: 'tm.team_id',
    person: 'i.owner_id',
    customer,
    role: 'o.role',
  },
  name: 'coalesce(i.external_id, r.external_id)',
  details: {
    amount: 'r.amount::text',
    currency: 'r.currency::text',
    paidOn: 'r.paid_on::text',
  },
};
