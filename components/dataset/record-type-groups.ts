import type { RecordType } from '@/server/dataset/dataset.schemas';

/** The record types in the order in which a person looks for them. */
export const recordTypeGroups = {
  sales: ['deal', 'dealLine', 'dealStageChange', 'lead', 'activity', 'forecast', 'quota', 'target'],
  customers: ['customer', 'subscriptionPeriod', 'subscriptionMovement', 'ticket', 'surveyResponse'],
  money: ['invoice', 'invoiceLine', 'payment', 'refund', 'expense', 'exchangeRate'],
  company: ['person', 'team', 'product', 'measurement'],
} as const satisfies Readonly<Record<string, readonly RecordType[]>>;

export const groupNames = [
  'sales',
  'customers',
  'money',
  'company',
] as const satisfies readonly (keyof typeof recordTypeGroups)[];
