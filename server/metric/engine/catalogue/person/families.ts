import type { Family } from '../definition';

export const personFamilies = {
  employment: {
    source: 'person',
    label: { en: 'people', fr: 'personnes' },
    timing: 'employment',
    dateRole: 'personEmployed',
    bucketed: null,
  },
} as const satisfies Record<string, Family>;
