import type { Source } from '../definition';

/** Targets of people, of teams, and of the organisation where they name neither. */
export const targetSource: Source = {
  recordType: 'target',
  table: 'target',
  owner: 'r.owner_id',
  team: 'coalesce(r.team_id, tm.team_id)',
  dimensions: {
    team: 'coalesce(r.team_id, tm.team_id)',
    person: 'r.owner_id',
    role: 'o.role',
    location: 'o.location',
    metric: 'r.metric',
    type: 'r.activity_type',
  },
  name: 'coalesce(r.metric, r.activity_type)',
  details: {
    type: 'r.activity_type',
    value: 'r.value::text',
    startOn: 'r.period_start::text',
    endOn: '(r.period_end - 1)::text',
  },
};
