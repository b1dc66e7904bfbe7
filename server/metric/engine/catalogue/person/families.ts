import type { Family } from '../definition';
import { quotaHolders, quotaStreaks } from '../quota/rows';
import { managerOfTeam, tenureBracket } from '../tenure';
import { nextSellers } from './period-rows';
import { personGrowthFamilies } from './growth-families';

const atEnd = {
  manager: managerOfTeam,
  tenure: tenureBracket('r.hired_on', '(w.end_on - 1)'),
} as const;

export const personFamilies = {
  employment: {
    source: 'person',
    label: { en: 'people', fr: 'personnes' },
    timing: 'employment',
    dateRole: 'personEmployed',
    moreDimensions: {
      manager: managerOfTeam,
      tenure: tenureBracket('r.hired_on', '(least(r.left_on, w.end_on) - 1)'),
    },
    bucketed: null,
  },
  quotaHolder: {
    source: 'person',
    label: { en: 'people with a quota', fr: 'personnes ayant un quota' },
    timing: 'windowed',
    dateRole: 'quotaDue',
    rows: quotaHolders,
    isToEnd: true,
    moreDimensions: atEnd,
    bucketed: null,
  },
  quotaStreak: {
    source: 'person',
    label: {
      en: 'people with quotas that are over',
      fr: 'personnes ayant des quotas arrivés à terme',
    },
    timing: 'windowed',
    dateRole: 'quotaDue',
    rows: quotaStreaks,
    moreDimensions: atEnd,
    bucketed: null,
  },
  sellerNext: {
    source: 'person',
    label: { en: 'sellers of the next period', fr: 'commerciaux de la période suivante' },
    timing: 'windowed',
    dateRole: 'personEmployed',
    rows: nextSellers,
    isToEnd: true,
    bucketed: null,
  },
  ...personGrowthFamilies,
} as const satisfies Record<string, Family>;
