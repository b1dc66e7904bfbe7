import type { Field } from '../definition';
import { leadLinkedFields } from './linked-fields';
import { leadOriginFields } from './referral';

export const leadFields = {
  leadIsMql: {
    recordType: 'lead',
    label: { en: 'marketing qualified', fr: 'qualifié par le marketing' },
    sql: '(r.mql_on is not null)',
  },
  leadIsSql: {
    recordType: 'lead',
    label: { en: 'sales qualified', fr: 'qualifié par les ventes' },
    sql: '(r.sql_on is not null)',
  },
  leadIsQualified: {
    recordType: 'lead',
    label: {
      en: 'qualified by marketing or sales',
      fr: 'qualifié par le marketing ou les ventes',
    },
    sql: '(r.mql_on is not null or r.sql_on is not null)',
  },
  leadHasOpportunity: {
    recordType: 'lead',
    label: { en: 'an opportunity was opened', fr: 'opportunité ouverte' },
    sql: '(r.opportunity_on is not null or r.deal_id is not null)',
  },
  leadIsCustomer: {
    recordType: 'lead',
    label: { en: 'became a customer', fr: 'devenu client' },
    sql: '(r.customer_on is not null)',
  },
  ...leadLinkedFields,
  ...leadOriginFields,
} as const satisfies Record<string, Field>;
