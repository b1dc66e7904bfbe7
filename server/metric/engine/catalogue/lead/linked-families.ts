import type { Family } from '../definition';
import {
  arrivalHour,
  arrivedLeads,
  contactedLeads,
  leadsThen,
  loadBracket,
  mainMethod,
  visitedLeads,
} from './linked-rows';

const arrived = {
  source: 'lead',
  label: { en: 'leads received', fr: 'leads reçus' },
  dateRole: 'leadInbound',
  date: 'r.arrived_on',
  rows: arrivedLeads,
  moreDimensions: { hourOfDay: arrivalHour },
  bucketed: null,
} as const;

/** Leads looked at together with activities: never in buckets. */
export const leadLinkedFamilies = {
  leadArrived: { ...arrived, timing: 'flow' },
  leadArrivedWhole: { ...arrived, timing: 'whole' },
  leadCreatedLinked: {
    source: 'lead',
    label: { en: 'leads created', fr: 'leads créés' },
    timing: 'flow',
    dateRole: 'leadCreated',
    date: 'r.created_on',
    bucketed: null,
  },
  leadVisited: {
    source: 'lead',
    label: { en: 'leads first visited', fr: 'leads visités pour la première fois' },
    timing: 'flow',
    dateRole: 'activityOccurred',
    date: 'r.first_visit_on',
    rows: visitedLeads,
    bucketed: null,
  },
  leadMainMethod: {
    source: 'lead',
    label: { en: 'leads first contacted', fr: 'leads contactés pour la première fois' },
    timing: 'flow',
    dateRole: 'leadFirstContact',
    date: 'r.first_contact_on',
    moreDimensions: { method: mainMethod },
    bucketed: null,
  },
  leadContactLoad: {
    source: 'lead',
    label: { en: 'leads first contacted', fr: 'leads contactés pour la première fois' },
    timing: 'windowed',
    dateRole: 'leadFirstContact',
    date: 'r.first_contact_on',
    periodRows: contactedLeads,
    moreDimensions: { loadBracket },
    bucketed: null,
  },
  leadThen: {
    source: 'lead',
    label: { en: 'leads at the end of the period', fr: 'leads à la fin de la période' },
    timing: 'windowed',
    dateRole: 'leadCreated',
    rows: leadsThen,
    moreDimensions: { lifecycleStage: 'r.stage_then' },
    bucketed: null,
  },
} as const satisfies Record<string, Family>;
