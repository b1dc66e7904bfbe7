import type { Measure } from '../measure-definition';

const activeAtEnd = { field: 'customerActiveAtEnd', holds: true } as const;

const known = <const Name extends string>(field: Name) => ({ field, isKnown: true }) as const;

const counted = { unit: 'count', aggregate: 'count' } as const;
const days = { unit: 'days', aggregate: 'sum' } as const;

export const customerSuccessMeasures = {
  customersReachingValue: {
    ...counted,
    family: 'customerValueReached',
    label: { en: 'customers who reached their value', fr: 'clients ayant atteint leur valeur' },
    where: [known('customerDaysToValue')],
  },
  daysToValue: {
    ...days,
    family: 'customerValueReached',
    label: { en: 'days from signature to value', fr: 'jours entre signature et valeur' },
    value: 'customerDaysToValue',
    where: [known('customerDaysToValue')],
  },
  customersOnboarded: {
    ...counted,
    family: 'customerOnboardingEnded',
    label: { en: 'customers onboarded', fr: 'clients intégrés' },
    where: [known('customerDaysToOnboarded')],
  },
  daysToOnboarded: {
    ...days,
    family: 'customerOnboardingEnded',
    label: { en: 'days of onboarding', fr: 'jours d’intégration' },
    value: 'customerDaysToOnboarded',
    where: [known('customerDaysToOnboarded')],
  },
  customersOnboardedSinceKickOff: {
    ...counted,
    family: 'customerOnboardingEnded',
    label: { en: 'customers onboarded with a kick-off', fr: 'clients intégrés avec un lancement' },
    where: [known('customerDaysFromKickOff')],
  },
  daysFromKickOff: {
    ...days,
    family: 'customerOnboardingEnded',
    label: {
      en: 'days of onboarding since kick-off',
      fr: 'jours d’intégration depuis le lancement',
    },
    value: 'customerDaysFromKickOff',
    where: [known('customerDaysFromKickOff')],
  },
  customersFirstReviewed: {
    ...counted,
    family: 'customerFirstReviewed',
    label: { en: 'first business reviews', fr: 'premières revues d’affaires' },
    where: [known('customerDaysToReview')],
  },
  daysToReview: {
    ...days,
    family: 'customerFirstReviewed',
    label: {
      en: 'days from signature to the first business review',
      fr: 'jours entre signature et première revue',
    },
    value: 'customerDaysToReview',
    where: [known('customerDaysToReview')],
  },
  caredAtStart: {
    ...counted,
    family: 'customerCare',
    label: { en: 'customers active at the start', fr: 'clients actifs au début' },
    where: [{ field: 'customerActiveAtStart', holds: true }],
  },
  caredAtEnd: {
    ...counted,
    family: 'customerCare',
    label: { en: 'customers active at the end', fr: 'clients actifs à la fin' },
    where: [activeAtEnd],
  },
  caredWithin: {
    ...counted,
    family: 'customerCare',
    label: { en: 'customers active in the period', fr: 'clients actifs dans la période' },
    where: [{ field: 'customerActiveWithin', holds: true }],
  },
  caredWithPlan: {
    ...counted,
    family: 'customerCare',
    label: {
      en: 'customers active at the end with a success plan',
      fr: 'clients actifs à la fin ayant un plan de réussite',
    },
    where: [activeAtEnd, { field: 'customerHasSuccessPlan', holds: true }],
  },
} as const satisfies Record<string, Measure>;
