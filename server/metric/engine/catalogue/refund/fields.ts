import type { Field } from '../definition';

export const refundFields = {
  refundAmount: {
    recordType: 'refund',
    label: { en: 'amount', fr: 'montant' },
    sql: 'r.amount',
    currency: 'r.currency',
  },
} as const satisfies Record<string, Field>;
