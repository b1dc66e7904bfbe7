import type { Source } from '../definition';

/** Quotas of people, of teams, and of the organisation where they name neither. */
export const quotaSource: Source = {
  recordType: 'quota',
  table: 'quota',
  owner: 'r.owner_id',
  team: 'coalesce(r.team_id, tm.team_id)',
  dimensions: {
    team: 'coalesce(r.team_id, tm.team_id)',
    person: 'r.owner_id',
    role: 'o.role',
    location: 'o.location',
    kind: 'r.measure',
  },
  name: 'r.external_id',
  details: {
    kind: 'r.measure',
    amount: 'r.amount::text',
    currency: 'r.currency::text',
    startOn: 'r.period_start::text',
    endOn: '(r.period_end - 1)::text',
  },
};
