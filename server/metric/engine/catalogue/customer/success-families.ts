import type { Family } from '../definition';
import { reviewedCustomers, signedCustomers } from './success-rows';

const signed = {
  source: 'customer',
  timing: 'flow',
  rows: signedCustomers,
  bucketed: null,
} as const;

export const customerSuccessFamilies = {
  customerValueReached: {
    ...signed,
    label: { en: 'customers who reached their value', fr: 'clients ayant atteint leur valeur' },
    dateRole: 'customerFirstValue',
    date: 'r.first_value_on',
  },
  customerOnboardingEnded: {
    ...signed,
    label: { en: 'customers onboarded', fr: 'clients intégrés' },
    dateRole: 'customerOnboarded',
    date: 'r.onboarded_on',
  },
  customerFirstReviewed: {
    ...signed,
    label: {
      en: 'customers with their first business review',
      fr: 'clients à leur première revue d’affaires',
    },
    dateRole: 'activityOccurred',
    date: 'r.first_review_on',
    rows: reviewedCustomers,
  },
} as const satisfies Record<string, Family>;
