import type { Family } from '../definition';
import { dueTargets, endedTargets } from './rows';

export const targetFamilies = {
  targetDue: {
    source: 'target',
    label: { en: 'targets of the period', fr: 'objectifs de la période' },
    timing: 'windowed',
    dateRole: 'targetDue',
    date: '(r.to_on - 1)',
    rows: dueTargets,
    isToEnd: true,
    bucketed: null,
  },
  targetEnded: {
    source: 'target',
    label: { en: 'targets that ended', fr: 'objectifs arrivés à terme' },
    timing: 'windowed',
    dateRole: 'targetDue',
    date: '(r.period_end - 1)',
    rows: endedTargets,
    bucketed: null,
  },
} as const satisfies Record<string, Family>;
