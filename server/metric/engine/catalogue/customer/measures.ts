import type { Measure } from '../measure-definition';

export const customerMeasures = {
  customersAcquired: {
    family: 'customerAcquired',
    label: { en: 'customers with their first purchase', fr: 'clients à leur premier achat' },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
} as const satisfies Record<string, Measure>;
