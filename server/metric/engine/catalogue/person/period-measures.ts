import type { Measure } from '../measure-definition';

const isSeller = { field: 'personRole', isOneOf: ['rep'] } as const;
const referred = { field: 'personIsReferred', holds: true } as const;
const others = { field: 'personIsReferred', holds: false } as const;
const hired = { field: 'personHired', holds: true } as const;
const left = { field: 'personLeft', holds: true } as const;
const hasTenure = { field: 'personHasTenure', holds: true } as const;

const employed = { family: 'employment', unit: 'count', aggregate: 'count' } as const;
const days = { family: 'employment', unit: 'days', aggregate: 'sum' } as const;
const holders = { family: 'quotaHolder', unit: 'count', aggregate: 'count' } as const;
const months = { family: 'quotaStreak', unit: 'count', aggregate: 'sum' } as const;

export const personPeriodMeasures = {
  sellersEmployed: {
    ...employed,
    label: { en: 'sellers employed at any time', fr: 'commerciaux en poste à un moment' },
    where: [isSeller, { field: 'personIsEmployed', holds: true }],
  },
  voluntaryLeavers: {
    ...employed,
    label: { en: 'people who left by choice', fr: 'départs volontaires' },
    where: [left, { field: 'personIsVoluntary', holds: true }],
  },
  peopleHired: {
    ...employed,
    label: { en: 'people hired', fr: 'personnes embauchées' },
    where: [hired],
  },
  referredHired: {
    ...employed,
    label: { en: 'people hired by referral', fr: 'personnes cooptées embauchées' },
    where: [hired, referred],
  },
  tenureOfReferred: {
    ...days,
    label: { en: 'days of tenure of referred people', fr: 'jours d’ancienneté des cooptés' },
    value: 'personTenureDays',
    where: [hasTenure, referred],
  },
  referredPeople: {
    ...employed,
    label: { en: 'referred people', fr: 'cooptés' },
    where: [hasTenure, referred],
  },
  tenureOfOthers: {
    ...days,
    label: { en: 'days of tenure of the others', fr: 'jours d’ancienneté des autres' },
    value: 'personTenureDays',
    where: [hasTenure, others],
  },
  otherPeople: {
    ...employed,
    label: { en: 'other people', fr: 'autres personnes' },
    where: [hasTenure, others],
  },
  referredSellerDays: {
    ...days,
    label: {
      en: 'days of employment of referred sellers',
      fr: 'jours d’emploi des commerciaux cooptés',
    },
    value: 'personEmployedDays',
    where: [isSeller, referred],
  },
  otherSellerDays: {
    ...days,
    label: {
      en: 'days of employment of other sellers',
      fr: 'jours d’emploi des autres commerciaux',
    },
    value: 'personEmployedDays',
    where: [isSeller, others],
  },
  quotaHolders: {
    ...holders,
    label: { en: 'people with a quota', fr: 'personnes ayant un quota' },
    where: [],
  },
  holdersAtQuota: {
    ...holders,
    label: { en: 'people at quota', fr: 'personnes au quota' },
    where: [{ field: 'personAttainment', atLeast: '1' }],
  },
  holdersNearQuota: {
    ...holders,
    label: { en: 'people at 80 % of quota', fr: 'personnes à 80 % du quota' },
    where: [{ field: 'personAttainment', atLeast: '0.8' }],
  },
  attainments: {
    family: 'quotaHolder',
    label: { en: 'quota attainments', fr: 'taux d’atteinte des quotas' },
    unit: 'ratio',
    aggregate: 'sum',
    value: 'personAttainment',
    where: [],
  },
  quotaStreakHolders: {
    family: 'quotaStreak',
    label: {
      en: 'people with quotas that are over',
      fr: 'personnes ayant des quotas arrivés à terme',
    },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
  quotaStreakMonths: {
    ...months,
    label: { en: 'months at quota in a row', fr: 'mois consécutifs au quota' },
    value: 'personStreak',
    where: [],
  },
  quotaLongestMonths: {
    ...months,
    label: {
      en: 'longest runs of months at quota',
      fr: 'plus longues suites de mois au quota',
    },
    value: 'personLongestStreak',
    where: [],
  },
  sellersNext: {
    family: 'sellerNext',
    label: { en: 'sellers of the next period', fr: 'commerciaux de la période suivante' },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
  growthNext: {
    family: 'sellerNext',
    label: { en: 'growth aimed at for each seller', fr: 'croissance visée par commercial' },
    unit: 'ratio',
    aggregate: 'sum',
    value: 'personGrowth',
    where: [],
  },
  rampNext: {
    family: 'sellerNext',
    label: { en: 'sellers, new ones in part', fr: 'commerciaux, les nouveaux en partie' },
    unit: 'count',
    aggregate: 'sum',
    value: 'personRamp',
    where: [],
  },
} as const satisfies Record<string, Measure>;
