import type { Measure } from '../measure-definition';

export const refundMeasures = {
  refundedAmount: {
    family: 'refundMade',
    label: { en: 'amount refunded', fr: 'montant remboursé' },
    unit: 'currency',
    aggregate: 'sum',
    value: 'refundAmount',
    where: [],
  },
} as const satisfies Record<string, Measure>;
