import type { Family } from '../definition';
import { valueGoalFamilies } from './value-goal';

/** The latest value of each series on or before the last day of the period. */
const latest = `select distinct on (m.organisation_id, m.metric, m.owner_id, m.team_id, m.product_id,
    m.customer_id, m.channel, m.source, m.campaign, m.location, m.platform, m.page, m.content,
    m.content_type, m.term, m.competitor, m.author, m.process, m.interaction_type) m.*
  from measurement m where m.measured_on < w.end_on
  order by m.organisation_id, m.metric, m.owner_id, m.team_id, m.product_id, m.customer_id, m.channel,
    m.source, m.campaign, m.location, m.platform, m.page, m.content, m.content_type, m.term,
    m.competitor, m.author, m.process, m.interaction_type, m.measured_on desc, m.id desc`;

export const measurementFamilies = {
  measurementTaken: {
    source: 'measurement',
    label: { en: 'measurements', fr: 'mesures saisies' },
    timing: 'flow',
    dateRole: 'measurementTaken',
    date: 'r.measured_on',
    bucketed: { organisation: ['channel', 'platform', 'campaign'], team: ['person'], person: [] },
  },
  measurementLatest: {
    source: 'measurement',
    label: {
      en: 'latest measurements at the end of the period',
      fr: 'dernières mesures à la fin de la période',
    },
    timing: 'windowed',
    dateRole: 'measurementTaken',
    rows: latest,
    bucketed: null,
  },
  ...valueGoalFamilies,
} as const satisfies Record<string, Family>;
