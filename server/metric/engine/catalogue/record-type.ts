import type { Texts } from './text';

/** What measures count: the record types, in one word each. */
export const recordTypes = [
  'deal',
  'dealLine',
  'dealStageChange',
  'lead',
  'activity',
  'customer',
  'invoice',
  'invoiceLine',
  'refund',
  'payment',
  'subscriptionMovement',
  'expense',
  'ticket',
  'surveyResponse',
  'forecast',
  'measurement',
  'person',
  'quota',
  'target',
] as const;
export type RecordType = (typeof recordTypes)[number];

export const recordTypeNames: Readonly<Record<RecordType, Texts>> = {
  deal: { en: 'deals', fr: 'affaires' },
  dealLine: { en: 'deal lines', fr: 'lignes d’affaire' },
  dealStageChange: { en: 'stage changes', fr: 'changements d’étape' },
  lead: { en: 'leads', fr: 'leads' },
  activity: { en: 'activities', fr: 'activités' },
  customer: { en: 'customers', fr: 'clients' },
  invoice: { en: 'invoices', fr: 'factures' },
  invoiceLine: { en: 'invoice lines', fr: 'lignes de facture' },
  refund: { en: 'refunds', fr: 'remboursements' },
  payment: { en: 'payments', fr: 'paiements' },
  subscriptionMovement: { en: 'subscription movements', fr: 'mouvements d’abonnement' },
  expense: { en: 'expenses', fr: 'dépenses' },
  ticket: { en: 'tickets', fr: 'tickets' },
  surveyResponse: { en: 'survey responses', fr: 'réponses d’enquête' },
  forecast: { en: 'forecasts', fr: 'prévisions' },
  measurement: { en: 'measurements', fr: 'mesures saisies' },
  person: { en: 'people', fr: 'personnes' },
  quota: { en: 'quotas', fr: 'quotas' },
  target: { en: 'targets', fr: 'objectifs' },
};
