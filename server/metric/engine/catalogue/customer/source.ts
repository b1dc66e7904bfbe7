import type { Source } from '../definition';

/**
 * Customers. Who sold to them first, and through which channel, is said on the customer itself,
 * else on the first invoice, else on the first deal.
 */
export const customerSource: Source = {
  recordType: 'customer',
  table: 'customer',
  owner: 'coalesce(r.owner_id, fd.owner_id, fi.owner_id)',
  product: 'coalesce(fd.product_id, fi.product_id)',
  joins: {
    fi: `left join invoice fi on fi.organisation_id = r.organisation_id and fi.id = r.first_invoice_id`,
    fd: `left join deal fd on fd.organisation_id = r.organisation_id and fd.id = r.first_deal_id`,
  },
  dimensions: {
    product: 'coalesce(fd.product_id, fi.product_id)',
    productCategory: 'p.category',
    location: 'coalesce(r.location, fi.location, fd.location)',
    segment: 'r.segment',
    vertical: 'r.vertical',
    persona: 'r.persona',
    source: 'coalesce(r.source, fi.source, fd.source)',
    channel: 'coalesce(r.channel, fi.channel, fd.channel)',
    campaign: 'coalesce(r.campaign, fi.campaign, fd.campaign)',
    team: 'tm.team_id',
    person: 'coalesce(r.owner_id, fd.owner_id, fi.owner_id)',
    csm: 'r.csm_id',
    customer: 'r.id',
    role: 'o.role',
    churnReason: 'r.churn_reason',
    cohort: "to_char(r.first_purchase_on, 'YYYY-MM')",
  },
  name: 'r.name',
  details: {
    segment: 'r.segment',
    firstPurchaseOn: 'r.first_purchase_on::text',
    churnedOn: 'r.churned_on::text',
  },
};
