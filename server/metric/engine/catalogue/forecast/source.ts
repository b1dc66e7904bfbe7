import type { Source } from '../definition';

/** Forecasts of people, of teams, and of the organisation where they name neither. */
export const forecastSource: Source = {
  recordType: 'forecast',
  table: 'forecast',
  owner: 'r.owner_id',
  team: 'coalesce(r.team_id, tm.team_id)',
  product: 'r.product_id',
  dimensions: {
    team: 'coalesce(r.team_id, tm.team_id)',
    person: 'r.owner_id',
    role: 'o.role',
    product: 'r.product_id',
    productCategory: 'p.category',
    horizon: 'r.horizon',
  },
  name: 'r.external_id',
  details: {
    amount: 'r.amount::text',
    currency: 'r.currency::text',
    startOn: 'r.period_start::text',
    endOn: '(r.period_end - 1)::text',
    madeOn: 'r.made_on::text',
  },
};
