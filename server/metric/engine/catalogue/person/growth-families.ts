import { firstReviewers } from '../customer/success-rows';
import type { Family } from '../definition';
import { managerOfTeam } from '../tenure';
import { rampedPeople } from './growth-rows';

const flow = {
  source: 'person',
  timing: 'flow',
  bucketed: null,
  moreDimensions: { manager: managerOfTeam },
} as const;

export const personGrowthFamilies = {
  personHiredFlow: {
    ...flow,
    label: { en: 'people hired', fr: 'personnes embauchées' },
    dateRole: 'personEmployed',
    date: 'r.hired_on',
    rows: rampedPeople,
  },
  personRamped: {
    ...flow,
    label: { en: 'people who reached their full quota', fr: 'personnes ayant atteint leur quota' },
    dateRole: 'personEmployed',
    date: '(r.ramped_on - 1)',
    rows: rampedPeople,
  },
  personProductive: {
    ...flow,
    label: { en: 'people who became productive', fr: 'personnes devenues productives' },
    dateRole: 'personEmployed',
    date: 'r.productive_on',
  },
  reviewerFirst: {
    ...flow,
    label: {
      en: 'customer success managers with their first business review',
      fr: 'responsables de la réussite client à leur première revue',
    },
    dateRole: 'activityOccurred',
    date: 'r.first_review_on',
    rows: firstReviewers,
  },
} as const satisfies Record<string, Family>;
