import type { Family } from '../definition';

export const dealStageChangeFamilies = {
  stageChanged: {
    source: 'dealStageChange',
    label: { en: 'entries into a stage', fr: 'entrées dans une étape' },
    timing: 'flow',
    dateRole: 'stageChanged',
    date: 'r.changed_on',
    bucketed: null,
  },
} as const satisfies Record<string, Family>;
