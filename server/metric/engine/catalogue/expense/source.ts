import type { Source } from '../definition';

/** Money spent, or budgeted, by the day on which it was incurred or paid. */
export const expenseSource: Source = {
  recordType: 'expense',
  table: 'expense',
  owner: 'r.owner_id',
  team: 'coalesce(r.team_id, tm.team_id)',
  product: 'r.product_id',
  dimensions: {
    category: 'r.category',
    product: 'r.product_id',
    productCategory: 'p.category',
    location: 'coalesce(r.location, o.location)',
    segment: 'r.segment',
    source: 'r.source',
    channel: 'r.channel',
    campaign: 'r.campaign',
    content: 'r.content',
    contentType: 'r.content_type',
    investment: 'r.investment',
    team: 'coalesce(r.team_id, tm.team_id)',
    person: 'r.owner_id',
    role: 'o.role',
  },
  name: 'coalesce(r.name, r.category, r.external_id)',
  details: {
    category: 'r.category',
    channel: 'r.channel',
    campaign: 'r.campaign',
    amount: 'r.amount::text',
    budgetAmount: 'r.budget_amount::text',
    currency: 'r.currency::text',
    incurredOn: 'r.incurred_on::text',
    paidOn: 'r.paid_on::text',
  },
};
