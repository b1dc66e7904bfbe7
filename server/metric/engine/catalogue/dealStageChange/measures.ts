import type { Measure } from '../measure-definition';

const isStep = { field: 'stageIsFinal', holds: false } as const;
const count = { family: 'stageChanged', unit: 'count', aggregate: 'count' } as const;

export const dealStageChangeMeasures = {
  stageEntries: {
    ...count,
    label: { en: 'entries into a stage', fr: 'entrées dans une étape' },
    where: [isStep],
  },
  stageLeaks: {
    ...count,
    label: {
      en: 'entries lost before any later stage',
      fr: 'entrées perdues avant toute étape suivante',
    },
    where: [isStep, { field: 'stageIsLeaked', holds: true }],
  },
  stageEntriesPending: {
    ...count,
    label: { en: 'entries still in the stage', fr: 'entrées toujours à cette étape' },
    where: [isStep, { field: 'stageIsPending', holds: true }],
  },
} as const satisfies Record<string, Measure>;
