import type { Source } from '../definition';

/** What was invoiced, line by line; an invoice without lines is one line of its own product. */
export const invoiceLineSource: Source = {
  recordType: 'invoiceLine',
  table: 'invoice_line',
  owner: 'r.owner_id',
  customer: 'r.customer_id',
  product: 'r.product_id',
  dimensions: {
    product: 'r.product_id',
    productCategory: 'p.category',
    location: 'coalesce(r.location, c.location)',
    segment: 'coalesce(r.segment, c.segment)',
    vertical: 'c.vertical',
    source: 'r.source',
    channel: 'r.channel',
    campaign: 'r.campaign',
    team: 'tm.team_id',
    person: 'r.owner_id',
    customer: 'r.customer_id',
    role: 'o.role',
  },
  name: 'r.name',
  details: {
    quantity: 'r.quantity::text',
    amount: 'r.amount::text',
    listPrice: 'r.list_amount::text',
    currency: 'r.currency::text',
    issuedOn: 'r.issued_on::text',
  },
};
