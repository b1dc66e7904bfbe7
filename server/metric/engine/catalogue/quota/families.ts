import type { Family } from '../definition';
import { dueQuotas } from './rows';

export const quotaFamilies = {
  quotaDue: {
    source: 'quota',
    label: { en: 'quotas of the period', fr: 'quotas de la période' },
    timing: 'windowed',
    dateRole: 'quotaDue',
    date: '(r.to_on - 1)',
    rows: dueQuotas,
    isToEnd: true,
    bucketed: null,
  },
} as const satisfies Record<string, Family>;
