import type { Field } from '../definition';
import type { Measure } from '../measure-definition';

/** How leads are told by where they came from, whatever the spelling. */
export const leadOriginFields = {
  leadSource: {
    recordType: 'lead',
    label: { en: 'source', fr: 'source' },
    sql: 'lower(r.source)',
  },
  leadChannel: {
    recordType: 'lead',
    label: { en: 'channel', fr: 'canal' },
    sql: 'lower(r.channel)',
  },
  leadCampaign: {
    recordType: 'lead',
    label: { en: 'campaign', fr: 'campagne' },
    sql: 'r.campaign',
  },
} as const satisfies Record<string, Field>;

const referral = {
  field: 'leadSource',
  isOneOf: ['referral', 'referrals', 'customer referral', 'partner referral', 'recommandation'],
} as const;
const social = {
  field: 'leadChannel',
  isOneOf: ['social', 'social media', 'réseaux sociaux'],
} as const;

export const leadOriginMeasures = {
  leadsReferred: {
    family: 'leadCreated',
    label: { en: 'leads by recommendation', fr: 'leads sur recommandation' },
    unit: 'count',
    aggregate: 'count',
    where: [referral],
  },
  leadsFromSocialCampaigns: {
    family: 'leadCreated',
    label: { en: 'leads from social campaigns', fr: 'leads issus de campagnes sociales' },
    unit: 'count',
    aggregate: 'count',
    where: [social, { field: 'leadCampaign', isKnown: true }],
  },
  leadsFromSocial: {
    family: 'leadCreated',
    label: { en: 'leads from social media', fr: 'leads issus des réseaux sociaux' },
    unit: 'count',
    aggregate: 'count',
    where: [social],
  },
} as const satisfies Record<string, Measure>;
