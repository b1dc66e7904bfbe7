import type { Family } from '../definition';
import { customerActivity } from './activity-rows';
import { reviewedCustomers, signedCustomers } from './success-rows';

// customers belong to who cares for them: the success manager where there is one
const carer = 'coalesce(r.csm_id, r.owner_id, fd.owner_id, fi.owner_id)';
const byCarer = { owner: carer, moreDimensions: { person: carer } } as const;

const signed = {
  source: 'customer',
  timing: 'flow',
  rows: signedCustomers,
  bucketed: null,
  ...byCarer,
} as const;

export const customerSuccessFamilies = {
  customerCare: {
    source: 'customer',
    label: { en: 'customers', fr: 'clients' },
    timing: 'windowed',
    dateRole: 'customerAcquired',
    periodRows: customerActivity,
    bucketed: null,
    ...byCarer,
  },
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
