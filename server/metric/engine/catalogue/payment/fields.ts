import type { Field } from '../definition';

export const paymentFields = {
  paymentAmount: {
    recordType: 'payment',
    label: { en: 'amount', fr: 'montant' },
    sql: 'r.amount',
    currency: 'r.currency',
  },
} as const satisfies Record<string, Field>;
