import type { Field } from '../definition';
import { inMembership } from './membership';
import { personPeriodFields } from './period-fields';
import { personGrowthFields } from './growth-fields';

export const personFields = {
  personRole: {
    recordType: 'person',
    label: { en: 'role', fr: 'rôle' },
    sql: 'r.role',
  },
  personEmployedDays: {
    recordType: 'person',
    label: { en: 'days employed in the period', fr: 'jours d’emploi dans la période' },
    sql: `greatest(0, least(coalesce(r.left_on, w.end_on), coalesce(tm.to_on, w.end_on), w.end_on)
      - greatest(coalesce(r.hired_on, w.start_on), coalesce(tm.from_on, w.start_on), w.start_on))`,
  },
  personHired: {
    recordType: 'person',
    label: { en: 'hired in the period', fr: 'embauche dans la période' },
    sql: `(r.hired_on >= w.start_on and r.hired_on < w.end_on and ${inMembership('r.hired_on')})`,
  },
  personLeft: {
    recordType: 'person',
    label: { en: 'left in the period', fr: 'départ dans la période' },
    sql: `(r.left_on >= w.start_on and r.left_on < w.end_on and ${inMembership('r.left_on - 1')})`,
  },
  personEmployedAtStart: {
    recordType: 'person',
    label: { en: 'employed at the start', fr: 'en poste au début' },
    sql: `((r.hired_on is null or r.hired_on < w.start_on)
      and (r.left_on is null or r.left_on >= w.start_on) and ${inMembership('w.start_on - 1')})`,
  },
  personStillEmployed: {
    recordType: 'person',
    label: { en: 'still employed at the end', fr: 'toujours en poste à la fin' },
    sql: '(r.left_on is null or r.left_on >= w.end_on)',
  },
  personEmployedAtEnd: {
    recordType: 'person',
    label: { en: 'employed at the end', fr: 'en poste à la fin' },
    sql: `((r.hired_on is null or r.hired_on < w.end_on)
      and (r.left_on is null or r.left_on >= w.end_on) and ${inMembership('w.end_on - 1')})`,
  },
  ...personPeriodFields,
  ...personGrowthFields,
} as const satisfies Record<string, Field>;
