import type { Source } from '../definition';

/** Changes of recurring revenue, imported or derived from subscription periods. */
export const subscriptionMovementSource: Source = {
  recordType: 'subscriptionMovement',
  table: 'subscription_movement',
  owner: 'r.owner_id',
  customer: 'r.customer_id',
  product: 'r.product_id',
  dimensions: {
    product: 'r.product_id',
    productCategory: 'p.category',
    plan: 'r.plan',
    location: 'coalesce(r.location, c.location)',
    segment: 'c.segment',
    vertical: 'c.vertical',
    persona: 'c.persona',
    source: 'coalesce(r.source, c.source)',
    channel: 'c.channel',
    campaign: 'coalesce(r.campaign, c.campaign)',
    team: 'tm.team_id',
    person: 'r.owner_id',
    customer: 'r.customer_id',
    role: 'o.role',
    csm: 'c.csm_id',
    kind: 'r.kind',
    churnReason: 'r.churn_reason',
    cohort: "to_char(c.first_purchase_on, 'YYYY-MM')",
  },
  name: 'coalesce(r.plan, r.kind)',
  details: {
    kind: 'r.kind',
    plan: 'r.plan',
    mrrDelta: 'r.mrr_delta::text',
    currency: 'r.currency::text',
    effectiveOn: 'r.effective_on::text',
    churnReason: 'r.churn_reason',
  },
};
