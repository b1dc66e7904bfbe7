import type { Field } from '../definition';

export const customerFields = {
  customerHasPurchased: {
    recordType: 'customer',
    label: { en: 'has purchased', fr: 'a acheté' },
    sql: '(r.first_purchase_on is not null)',
  },
} as const satisfies Record<string, Field>;
