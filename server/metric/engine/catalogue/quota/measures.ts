import type { Measure } from '../measure-definition';

// amounts, units or deals: what a quota counts is its own
const sum = { family: 'quotaDue', unit: 'count', aggregate: 'sum' } as const;

export const quotaMeasures = {
  quotaDue: {
    ...sum,
    label: { en: 'quota', fr: 'quota' },
    value: 'quotaAmount',
    where: [],
  },
  quotaAttained: {
    ...sum,
    label: { en: 'attained of the quota', fr: 'réalisé du quota' },
    value: 'quotaResult',
    where: [],
  },
  quotaKinds: {
    family: 'quotaDue',
    label: { en: 'kinds of quota', fr: 'natures de quota' },
    unit: 'count',
    aggregate: 'distinct',
    value: 'quotaKind',
    where: [],
  },
} as const satisfies Record<string, Measure>;
