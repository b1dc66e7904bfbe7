import type { Measure } from '../measure-definition';
import { leadOriginMeasures } from './referral';
import { leadLinkedMeasures } from './linked-measures';

const isCustomer = { field: 'leadIsCustomer', holds: true } as const;
const isMql = { field: 'leadIsMql', holds: true } as const;
const isSql = { field: 'leadIsSql', holds: true } as const;
const count = { unit: 'count', aggregate: 'count' } as const;

export const leadMeasures = {
  leadsCreated: {
    family: 'leadCreated',
    label: { en: 'leads created', fr: 'leads créés' },
    ...count,
    where: [],
  },
  leadsCreatedToMql: {
    family: 'leadCreated',
    label: {
      en: 'leads created and marketing qualified since',
      fr: 'leads créés puis qualifiés par le marketing',
    },
    ...count,
    where: [isMql],
  },
  leadsCreatedToCustomer: {
    family: 'leadCreated',
    label: { en: 'leads created and customers since', fr: 'leads créés puis devenus clients' },
    ...count,
    where: [isCustomer],
  },
  leadsMql: {
    family: 'leadMql',
    label: { en: 'leads marketing qualified', fr: 'leads qualifiés par le marketing' },
    ...count,
    where: [],
  },
  leadsMqlToSql: {
    family: 'leadMql',
    label: {
      en: 'leads marketing qualified, and sales qualified since',
      fr: 'leads qualifiés par le marketing, puis par les ventes',
    },
    ...count,
    where: [isSql],
  },
  leadsMqlToCustomer: {
    family: 'leadMql',
    label: {
      en: 'leads marketing qualified, and customers since',
      fr: 'leads qualifiés par le marketing, puis devenus clients',
    },
    ...count,
    where: [isCustomer],
  },
  leadsSql: {
    family: 'leadSql',
    label: { en: 'leads sales qualified', fr: 'leads qualifiés par les ventes' },
    ...count,
    where: [],
  },
  leadsSqlToOpportunity: {
    family: 'leadSql',
    label: {
      en: 'leads sales qualified with an opportunity since',
      fr: 'leads qualifiés par les ventes, puis devenus opportunités',
    },
    ...count,
    where: [{ field: 'leadHasOpportunity', holds: true }],
  },
  leadsSqlToCustomer: {
    family: 'leadSql',
    label: {
      en: 'leads sales qualified, and customers since',
      fr: 'leads qualifiés par les ventes, puis devenus clients',
    },
    ...count,
    where: [isCustomer],
  },
  leadOpportunities: {
    family: 'leadOpportunity',
    label: { en: 'leads turned into opportunities', fr: 'leads devenus opportunités' },
    ...count,
    where: [],
  },
  leadCustomers: {
    family: 'leadCustomer',
    label: { en: 'leads turned into customers', fr: 'leads devenus clients' },
    ...count,
    where: [],
  },
  leadsContacted: {
    family: 'leadFirstContact',
    label: { en: 'leads first contacted', fr: 'leads contactés pour la première fois' },
    ...count,
    where: [],
  },
  leadsContactedToCustomer: {
    family: 'leadFirstContact',
    label: {
      en: 'leads first contacted, and customers since',
      fr: 'leads contactés, puis devenus clients',
    },
    ...count,
    where: [isCustomer],
  },
  ...leadLinkedMeasures,
  ...leadOriginMeasures,
} as const satisfies Record<string, Measure>;
