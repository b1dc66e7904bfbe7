import type { Field } from '../definition';

export const customerSuccessFields = {
  customerDaysToValue: {
    recordType: 'customer',
    label: { en: 'days from signature to value', fr: 'jours entre signature et valeur' },
    sql: '(r.first_value_on - r.signed_on)',
  },
  customerDaysToOnboarded: {
    recordType: 'customer',
    label: {
      en: 'days from signature to the end of onboarding',
      fr: 'jours entre signature et fin d’intégration',
    },
    sql: '(r.onboarded_on - r.signed_on)',
  },
  customerDaysFromKickOff: {
    recordType: 'customer',
    label: {
      en: 'days from kick-off to the end of onboarding',
      fr: 'jours entre lancement et fin d’intégration',
    },
    sql: '(r.onboarded_on - r.kick_off_on)',
  },
  customerDaysToReview: {
    recordType: 'customer',
    label: {
      en: 'days from signature to the first business review',
      fr: 'jours entre signature et première revue',
    },
    sql: '(r.first_review_on - r.signed_on)',
  },
  customerHasSuccessPlan: {
    recordType: 'customer',
    label: { en: 'with a success plan', fr: 'avec un plan de réussite' },
    sql: '(r.success_plan_on < w.end_on)',
  },
} as const satisfies Record<string, Field>;
