import type { Measure } from '../measure-definition';
import { personPeriodMeasures } from './period-measures';
import { personGrowthMeasures } from './growth-measures';

const isSeller = { field: 'personRole', isOneOf: ['rep'] } as const;

export const personMeasures = {
  employedDays: {
    family: 'employment',
    label: { en: 'days of employment', fr: 'jours d’emploi' },
    unit: 'days',
    aggregate: 'sum',
    value: 'personEmployedDays',
    where: [],
  },
  sellerDays: {
    family: 'employment',
    label: { en: 'days of employment of sellers', fr: 'jours d’emploi des commerciaux' },
    unit: 'days',
    aggregate: 'sum',
    value: 'personEmployedDays',
    where: [isSeller],
  },
  leavers: {
    family: 'employment',
    label: { en: 'people who left', fr: 'départs' },
    unit: 'count',
    aggregate: 'count',
    where: [{ field: 'personLeft', holds: true }],
  },
  sellersHired: {
    family: 'employment',
    label: { en: 'sellers hired', fr: 'commerciaux embauchés' },
    unit: 'count',
    aggregate: 'count',
    where: [isSeller, { field: 'personHired', holds: true }],
  },
  employedAtStart: {
    family: 'employment',
    label: { en: 'people employed at the start', fr: 'personnes en poste au début' },
    unit: 'count',
    aggregate: 'count',
    where: [{ field: 'personEmployedAtStart', holds: true }],
  },
  employedThroughout: {
    family: 'employment',
    label: {
      en: 'people employed at the start and at the end',
      fr: 'personnes en poste au début et à la fin',
    },
    unit: 'count',
    aggregate: 'count',
    where: [
      { field: 'personEmployedAtStart', holds: true },
      { field: 'personStillEmployed', holds: true },
    ],
  },
  ...personPeriodMeasures,
  ...personGrowthMeasures,
} as const satisfies Record<string, Measure>;
