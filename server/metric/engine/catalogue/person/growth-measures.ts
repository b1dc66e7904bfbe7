import type { Measure } from '../measure-definition';

const manages = { field: 'personRole', isOneOf: ['manager'] } as const;
const isAtEnd = { field: 'personEmployedAtEnd', holds: true } as const;
const hasRamped = { field: 'personRampDays', isKnown: true } as const;
const isProductive = { field: 'personProductiveDays', isKnown: true } as const;
const hasReviewed = { field: 'personDaysToReview', isKnown: true } as const;

const counted = { unit: 'count', aggregate: 'count' } as const;
const days = { unit: 'days', aggregate: 'sum' } as const;

export const personGrowthMeasures = {
  managersAtEnd: {
    ...counted,
    family: 'employment',
    label: { en: 'managers employed at the end', fr: 'managers en poste à la fin' },
    where: [manages, isAtEnd],
  },
  managersAbleToCoach: {
    ...counted,
    family: 'employment',
    label: { en: 'managers able to coach', fr: 'managers capables de coacher' },
    where: [manages, isAtEnd, { field: 'personCanCoach', holds: true }],
  },
  hiredAndRamped: {
    ...counted,
    family: 'personHiredFlow',
    label: {
      en: 'people hired who reached their full quota',
      fr: 'personnes embauchées ayant atteint leur quota',
    },
    where: [hasRamped],
  },
  rampDaysOfHired: {
    ...days,
    family: 'personHiredFlow',
    label: {
      en: 'days from hire to the first month at full quota',
      fr: 'jours entre l’embauche et le premier mois au quota',
    },
    value: 'personRampDays',
    where: [hasRamped],
  },
  ramped: {
    ...counted,
    family: 'personRamped',
    label: { en: 'people who reached their full quota', fr: 'personnes ayant atteint leur quota' },
    where: [hasRamped],
  },
  rampDays: {
    ...days,
    family: 'personRamped',
    label: {
      en: 'days from hire to the first month at full quota',
      fr: 'jours entre l’embauche et le premier mois au quota',
    },
    value: 'personRampDays',
    where: [hasRamped],
  },
  madeProductive: {
    ...counted,
    family: 'personProductive',
    label: { en: 'people who became productive', fr: 'personnes devenues productives' },
    where: [isProductive],
  },
  daysToProductivity: {
    ...days,
    family: 'personProductive',
    label: {
      en: 'days from hire to productivity',
      fr: 'jours entre l’embauche et la productivité',
    },
    value: 'personProductiveDays',
    where: [isProductive],
  },
  firstReviewers: {
    ...counted,
    family: 'reviewerFirst',
    label: {
      en: 'customer success managers at their first review',
      fr: 'responsables de la réussite client à leur première revue',
    },
    where: [hasReviewed],
  },
  daysToOwnReview: {
    ...days,
    family: 'reviewerFirst',
    label: {
      en: 'days from hire to the first business review',
      fr: 'jours entre l’embauche et la première revue',
    },
    value: 'personDaysToReview',
    where: [hasReviewed],
  },
} as const satisfies Record<string, Measure>;
