import type { Family } from '../definition';

export const refundFamilies = {
  // owner, customer and product come through the invoice: no mark of refunds would see them change
  refundMade: {
    source: 'refund',
    label: { en: 'refunds', fr: 'remboursements' },
    timing: 'flow',
    dateRole: 'refundMade',
    date: 'r.refunded_on',
    bucketed: null,
  },
} as const satisfies Record<string, Family>;
