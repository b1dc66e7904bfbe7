import type { Family } from '../definition';

export const paymentFamilies = {
  // the owner comes through the invoice: no mark of payments would see it change
  paymentMade: {
    source: 'payment',
    label: { en: 'payments received', fr: 'paiements reçus' },
    timing: 'flow',
    dateRole: 'paymentMade',
    date: 'r.paid_on',
    bucketed: null,
  },
} as const satisfies Record<string, Family>;
