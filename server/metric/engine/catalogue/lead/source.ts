import type { Source } from '../definition';

/** Leads whose owner is the person who works them; the BDR who brought them in is the originator. */
export const leadSource: Source = {
  recordType: 'lead',
  table: 'lead',
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
    originator: 'r.bdr_id',
    customer: 'r.customer_id',
    role: 'o.role',
    referrerType: 'r.referrer_type',
    sentiment: 'r.response_sentiment',
    method: `coalesce(r.first_contact_method, (select fa.type from activity fa
      where fa.organisation_id = r.organisation_id and fa.lead_id = r.id and fa.direction = 'outbound'
        and fa.occurred_on is not null
      order by fa.occurred_on, fa.occurred_at, fa.id limit 1))`,
  },
  name: 'coalesce(r.name, r.email)',
  details: {
    lifecycleStage: 'r.lifecycle_stage',
    source: 'r.source',
    channel: 'r.channel',
    campaign: 'r.campaign',
    createdOn: 'r.created_on::text',
    mqlOn: 'r.mql_on::text',
    sqlOn: 'r.sql_on::text',
    customerOn: 'r.customer_on::text',
  },
};
