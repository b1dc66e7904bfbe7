import type { Family, Field } from '../definition';
import type { Measure } from '../measure-definition';

export const leadTouchFamilies = {
  /** leads created, together with what was logged on them before: never kept in buckets */
  leadTouched: {
    source: 'lead',
    label: { en: 'leads created', fr: 'leads créés' },
    timing: 'flow',
    dateRole: 'leadCreated',
    date: 'r.created_on',
    bucketed: null,
  },
} as const satisfies Record<string, Family>;

export const leadTouchFields = {
  leadTouchesBefore: {
    recordType: 'lead',
    label: {
      en: 'contacts logged up to the day of creation',
      fr: 'contacts enregistrés jusqu’au jour de création',
    },
    sql: `(select count(*) from activity a where a.organisation_id = r.organisation_id
      and a.lead_id = r.id and a.occurred_on <= r.created_on)`,
  },
  leadCampaign: {
    recordType: 'lead',
    label: { en: 'campaign', fr: 'campagne' },
    sql: 'r.campaign',
  },
} as const satisfies Record<string, Field>;

export const leadTouchMeasures = {
  touchesBeforeLead: {
    family: 'leadTouched',
    label: { en: 'contacts before the lead', fr: 'contacts avant le lead' },
    unit: 'count',
    aggregate: 'sum',
    value: 'leadTouchesBefore',
    where: [],
  },
  leadsTouched: {
    family: 'leadTouched',
    label: { en: 'leads created', fr: 'leads créés' },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
  leadsSqlFromMql: {
    family: 'leadSql',
    label: {
      en: 'leads sales qualified that were marketing qualified',
      fr: 'leads qualifiés par les ventes, passés par le marketing',
    },
    unit: 'count',
    aggregate: 'count',
    where: [{ field: 'leadIsMql', holds: true }],
  },
  campaignLeads: {
    family: 'leadCreated',
    label: { en: 'leads of a campaign', fr: 'leads d’une campagne' },
    unit: 'count',
    aggregate: 'count',
    where: [{ field: 'leadCampaign', isKnown: true }],
  },
} as const satisfies Record<string, Measure>;
