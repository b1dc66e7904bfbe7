import type { Measure } from '../measure-definition';

const won = { field: 'dealStatus', isOneOf: ['won'] } as const;
const closed = { field: 'dealStatus', isOneOf: ['won', 'lost'] } as const;
const hasCycle = { field: 'dealCycleDays', isKnown: true } as const;

/** Middles of closed deals: computed for each period as it is, never added up. */
export const dealWholeMeasures = {
  medianAmountWon: {
    family: 'dealBuyer',
    label: { en: 'median amount of deals won', fr: 'montant médian des affaires gagnées' },
    unit: 'currency',
    aggregate: 'median',
    value: 'dealAmountOrZero',
    where: [won],
  },
  medianCycleWon: {
    family: 'dealBuyer',
    label: { en: 'median cycle of deals won', fr: 'cycle médian des affaires gagnées' },
    unit: 'days',
    aggregate: 'median',
    value: 'dealCycleDays',
    where: [won, hasCycle],
  },
  longCycleWon: {
    family: 'dealBuyer',
    label: {
      en: 'cycle that 90 % of deals won stay within',
      fr: 'cycle que 90 % des affaires gagnées ne dépassent pas',
    },
    unit: 'days',
    aggregate: 'p90',
    value: 'dealCycleDays',
    where: [won, hasCycle],
  },
  longCycleClosed: {
    family: 'dealBuyer',
    label: {
      en: 'cycle that 90 % of deals won or lost stay within',
      fr: 'cycle que 90 % des affaires gagnées ou perdues ne dépassent pas',
    },
    unit: 'days',
    aggregate: 'p90',
    value: 'dealCycleDays',
    where: [closed, hasCycle],
  },
  medianCycleClosed: {
    family: 'dealBuyer',
    label: {
      en: 'median cycle of deals won or lost',
      fr: 'cycle médian des affaires gagnées ou perdues',
    },
    unit: 'days',
    aggregate: 'median',
    value: 'dealCycleDays',
    where: [closed, hasCycle],
  },
} as const satisfies Record<string, Measure>;
