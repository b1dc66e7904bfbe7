import type { Source } from '../definition';

/** People themselves; in a team for the days of their membership. */
export const personSource: Source = {
  recordType: 'person',
  table: 'person',
  owner: 'r.id',
  dimensions: {
    team: 'tm.team_id',
    person: 'r.id',
    role: 'r.role',
    location: 'r.location',
    hireSource: 'r.hire_source',
    leaveReason: 'r.leave_reason',
    cohort: "to_char(r.hired_on, 'YYYY-MM')",
  },
  name: 'r.name',
  details: {
    role: 'r.role',
    hiredOn: 'r.hired_on::text',
    leftOn: 'r.left_on::text',
  },
};
