import type { Field } from '../definition';

export const personGrowthFields = {
  personRampDays: {
    recordType: 'person',
    label: {
      en: 'days from hire to the first month at full quota',
      fr: 'jours entre l’embauche et le premier mois au quota',
    },
    sql: '(r.ramped_on - r.hired_on)',
  },
  personProductiveDays: {
    recordType: 'person',
    label: {
      en: 'days from hire to productivity',
      fr: 'jours entre l’embauche et la productivité',
    },
    sql: '(r.productive_on - r.hired_on)',
  },
  personDaysToReview: {
    recordType: 'person',
    label: {
      en: 'days from hire to the first business review',
      fr: 'jours entre l’embauche et la première revue',
    },
    sql: '(r.first_review_on - r.hired_on)',
  },
  personCanCoach: {
    recordType: 'person',
    label: { en: 'able to coach', fr: 'capable de coacher' },
    sql: '(r.coaching_certified_on < w.end_on)',
  },
} as const satisfies Record<string, Field>;
