import type { Family } from '../definition';
import { dealSizeBracket, presalesEngineer } from './presales';
import { demoedDeals, proposedDeals, stageStays, workedDeals } from './linked-rows';

const byOriginator = {
  owner: 'r.originator_id',
  moreDimensions: { person: 'r.originator_id' },
} as const;

/** Deals looked at together with other records, or by who brought them in: few are in buckets. */
export const dealLinkedFamilies = {
  dealClosedLinked: {
    source: 'deal',
    label: { en: 'deals closed', fr: 'affaires closes' },
    timing: 'flow',
    dateRole: 'dealClosed',
    date: 'r.closed_on',
    moreDimensions: { presalesEngineer, dealSize: dealSizeBracket },
    bucketed: null,
  },
  dealClosedOriginated: {
    source: 'deal',
    label: { en: 'deals closed, by originator', fr: 'affaires closes, par apporteur' },
    timing: 'flow',
    dateRole: 'dealClosed',
    date: 'r.closed_on',
    ...byOriginator,
    bucketed: null,
  },
  dealCreatedLinked: {
    source: 'deal',
    label: { en: 'deals created', fr: 'affaires créées' },
    timing: 'flow',
    dateRole: 'dealCreated',
    date: 'r.created_on',
    bucketed: null,
  },
  dealCreatedOriginated: {
    source: 'deal',
    label: { en: 'deals created, by originator', fr: 'affaires créées, par apporteur' },
    timing: 'flow',
    dateRole: 'dealCreated',
    date: 'r.created_on',
    ...byOriginator,
    bucketed: null,
  },
  dealDemoed: {
    source: 'deal',
    label: {
      en: 'deals with their first demonstration held',
      fr: 'affaires à leur première démonstration tenue',
    },
    timing: 'flow',
    dateRole: 'activityOccurred',
    date: 'r.first_demo_on',
    rows: demoedDeals,
    bucketed: null,
  },
  dealProposed: {
    source: 'deal',
    label: {
      en: 'deals with their first offer sent',
      fr: 'affaires à leur première offre envoyée',
    },
    timing: 'flow',
    dateRole: 'activityOccurred',
    date: 'r.first_proposal_on',
    rows: proposedDeals,
    bucketed: null,
  },
  dealWorked: {
    source: 'deal',
    label: { en: 'deals worked', fr: 'affaires travaillées' },
    timing: 'windowed',
    dateRole: 'dealClosed',
    periodRows: workedDeals,
    bucketed: null,
  },
  dealOpenLinked: {
    source: 'deal',
    label: { en: 'deals open', fr: 'affaires ouvertes' },
    timing: 'snapshot',
    dateRole: 'dealOpen',
    from: 'r.created_on',
    until: 'r.closed_on',
    undated: "r.created_on is null and r.status = 'open'",
    undatedRole: 'dealUndated',
    bucketed: null,
  },
  dealStage: {
    source: 'deal',
    label: { en: 'deals open', fr: 'affaires ouvertes' },
    timing: 'snapshot',
    dateRole: 'dealOpen',
    from: 'r.stay_from',
    until: 'r.stay_until',
    undated: "r.created_on is null and r.status = 'open' and r.is_last_stay",
    undatedRole: 'dealUndated',
    rows: stageStays,
    moreDimensions: { stage: 'r.stage_then' },
    alsoMarkedUnder: 'dealInStage',
    bucketed: {
      organisation: ['stage', 'person', 'team'],
      team: ['stage', 'person'],
      person: ['stage'],
      onlyWith: 'dealStageChange',
    },
  },
} as const satisfies Record<string, Family>;
