import type { Family } from '../definition';

export const customerFamilies = {
  // the owner comes through the first deal or invoice: no mark of customers would see it change
  customerAcquired: {
    source: 'customer',
    label: { en: 'customers acquired', fr: 'clients acquis' },
    timing: 'flow',
    dateRole: 'customerAcquired',
    date: 'r.first_purchase_on',
    bucketed: null,
  },
} as const satisfies Record<string, Family>;
