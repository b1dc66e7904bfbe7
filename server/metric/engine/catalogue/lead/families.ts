import type { Family } from '../definition';
import { leadLinkedFamilies } from './linked-families';

const bySource = {
  organisation: ['source', 'person', 'team'],
  team: ['person'],
  person: [],
} as const;

/** Leads by each date of their life. What they became later may lie in any later period. */
export const leadFamilies = {
  leadCreated: {
    source: 'lead',
    label: { en: 'leads created', fr: 'leads créés' },
    timing: 'flow',
    dateRole: 'leadCreated',
    date: 'r.created_on',
    bucketed: {
      organisation: ['source', 'channel', 'campaign', 'person', 'team'],
      team: ['person'],
      person: [],
    },
  },
  leadMql: {
    source: 'lead',
    label: { en: 'leads marketing qualified', fr: 'leads qualifiés par le marketing' },
    timing: 'flow',
    dateRole: 'leadMql',
    date: 'r.mql_on',
    bucketed: bySource,
  },
  leadSql: {
    source: 'lead',
    label: { en: 'leads sales qualified', fr: 'leads qualifiés par les ventes' },
    timing: 'flow',
    dateRole: 'leadSql',
    date: 'r.sql_on',
    bucketed: bySource,
  },
  leadOpportunity: {
    source: 'lead',
    label: { en: 'leads turned into opportunities', fr: 'leads devenus opportunités' },
    timing: 'flow',
    dateRole: 'leadOpportunity',
    date: 'r.opportunity_on',
    bucketed: bySource,
  },
  leadCustomer: {
    source: 'lead',
    label: { en: 'leads turned into customers', fr: 'leads devenus clients' },
    timing: 'flow',
    dateRole: 'leadCustomer',
    date: 'r.customer_on',
    bucketed: bySource,
  },
  leadFirstContact: {
    source: 'lead',
    label: { en: 'leads first contacted', fr: 'leads contactés pour la première fois' },
    timing: 'flow',
    dateRole: 'leadFirstContact',
    date: 'r.first_contact_on',
    bucketed: bySource,
  },
  ...leadLinkedFamilies,
} as const satisfies Record<string, Family>;
