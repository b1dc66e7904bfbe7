import type { Measure } from '../measure-definition';

export const paymentMeasures = {
  paymentsReceived: {
    family: 'paymentMade',
    label: { en: 'payments received', fr: 'paiements reçus' },
    unit: 'currency',
    aggregate: 'sum',
    value: 'paymentAmount',
    where: [],
  },
} as const satisfies Record<string, Measure>;
