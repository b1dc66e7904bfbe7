import type { Family } from '../definition';

export const expenseFamilies = {
  expenseIncurred: {
    source: 'expense',
    label: { en: 'expenses incurred', fr: 'dépenses engagées' },
    timing: 'flow',
    dateRole: 'expenseIncurred',
    date: 'r.incurred_on',
    bucketed: { organisation: ['category', 'channel', 'campaign'], team: [], person: [] },
  },
  expensePaid: {
    source: 'expense',
    label: { en: 'expenses paid', fr: 'dépenses payées' },
    timing: 'flow',
    dateRole: 'expensePaid',
    date: 'r.paid_on',
    bucketed: { organisation: ['category'], team: [], person: [] },
  },
} as const satisfies Record<string, Family>;
