import type { Field } from '../definition';
import { inMembership } from './membership';

/** The last day that counts: the period's, or the person's own last one before it. */
const lastDay = '(least(r.left_on, w.end_on) - 1)';

export const personPeriodFields = {
  personIsReferred: {
    recordType: 'person',
    label: { en: 'hired by referral', fr: 'coopté' },
    sql: `coalesce(lower(r.hire_source) in ('employee_referral', 'employee referral', 'referral',
      'cooptation'), false)`,
  },
  personIsVoluntary: {
    recordType: 'person',
    label: { en: 'left by choice', fr: 'départ volontaire' },
    sql: `coalesce(lower(r.leave_reason) similar to '%(volunt|resign|volont|démission|demission)%'
      and lower(r.leave_reason) not similar to '%(involunt|non volont|non-volunt)%', false)`,
  },
  personIsEmployed: {
    recordType: 'person',
    label: {
      en: 'employed at some time of the period',
      fr: 'en poste à un moment de la période',
    },
    sql: `(least(coalesce(r.left_on, w.end_on), coalesce(tm.to_on, w.end_on), w.end_on)
      > greatest(coalesce(r.hired_on, w.start_on), coalesce(tm.from_on, w.start_on), w.start_on))`,
  },
  personTenureDays: {
    recordType: 'person',
    label: { en: 'days since hired', fr: 'jours depuis l’embauche' },
    sql: `(least(r.left_on, w.end_on) - r.hired_on)`,
  },
  personHasTenure: {
    recordType: 'person',
    label: { en: 'hired by the end', fr: 'embauché avant la fin' },
    sql: `(r.hired_on < w.end_on and ${inMembership(lastDay)})`,
  },
  personAttainment: {
    recordType: 'person',
    label: { en: 'quota attainment', fr: 'atteinte du quota' },
    sql: 'r.attainment',
  },
  personStreak: {
    recordType: 'person',
    label: { en: 'months at quota in a row', fr: 'mois consécutifs au quota' },
    sql: 'r.current_months',
  },
  personLongestStreak: {
    recordType: 'person',
    label: {
      en: 'longest run of months at quota',
      fr: 'plus longue suite de mois au quota',
    },
    sql: 'r.longest_months',
  },
  personGrowth: {
    recordType: 'person',
    label: { en: 'growth aimed at', fr: 'croissance visée' },
    sql: 'r.growth',
  },
  personRamp: {
    recordType: 'person',
    label: { en: 'ramp-up', fr: 'montée en charge' },
    sql: 'r.ramp',
  },
} as const satisfies Record<string, Field>;
