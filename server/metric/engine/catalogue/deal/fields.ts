import type { Field } from '../definition';
import { dealLinkedFields } from './linked-fields';

const listPrice = 'coalesce(r.list_amount, p.list_price)';
const listCurrency =
  'case when r.list_amount is null then coalesce(p.currency, r.currency) else r.currency end';
const held = "a.status in ('done', 'completed', 'attended')";
const activityOf = (condition: string) => `exists (select from activity a
  where a.organisation_id = r.organisation_id and a.deal_id = r.id and ${condition})`;

const dealAmountOrListPrice = {
  recordType: 'deal',
  label: {
    en: 'amount, or list price where there is none',
    fr: 'montant, ou prix catalogue à défaut',
  },
  // a lost deal is often exported with the amount 0: while it was open it had none
  sql: `case when r.amount is null or (r.status = 'lost' and r.amount = 0) then ${listPrice} else r.amount end`,
  currency: `case when r.amount is null or (r.status = 'lost' and r.amount = 0) then ${listCurrency} else r.currency end`,
} as const satisfies Field;

export const dealFields = {
  dealStatus: {
    recordType: 'deal',
    label: { en: 'status', fr: 'statut' },
    sql: 'r.status',
    values: {
      won: { en: 'won', fr: 'gagnée' },
      lost: { en: 'lost', fr: 'perdue' },
      open: { en: 'open', fr: 'ouverte' },
    },
  },
  dealKind: {
    recordType: 'deal',
    label: { en: 'kind', fr: 'type' },
    sql: 'r.kind',
    values: {
      new: { en: 'new business', fr: 'nouvelle affaire' },
      upsell: { en: 'upsell', fr: 'montée en gamme' },
      cross_sell: { en: 'cross-sell', fr: 'vente croisée' },
      renewal: { en: 'renewal', fr: 'renouvellement' },
    },
  },
  dealOrigin: {
    recordType: 'deal',
    label: { en: 'origin', fr: 'origine' },
    sql: 'r.origin',
    values: {
      inbound: { en: 'inbound', fr: 'entrante' },
      outbound: { en: 'outbound', fr: 'sortante' },
    },
  },
  dealAmount: {
    recordType: 'deal',
    label: { en: 'amount', fr: 'montant' },
    sql: 'r.amount',
    currency: 'r.currency',
  },
  dealListPrice: {
    recordType: 'deal',
    label: { en: 'list price', fr: 'prix catalogue' },
    sql: listPrice,
    currency: listCurrency,
  },
  dealAmountOrListPrice,
  dealAmountOrZero: {
    recordType: 'deal',
    label: { en: 'amount, 0 where there is none', fr: 'montant, 0 à défaut' },
    sql: 'coalesce(r.amount, 0)',
    currency: 'r.currency',
  },
  dealQuality: {
    recordType: 'deal',
    label: { en: 'quality score', fr: 'note de qualité' },
    sql: 'r.quality_score',
  },
  dealCycleDays: {
    recordType: 'deal',
    label: { en: 'days from creation to closing', fr: 'jours entre création et conclusion' },
    sql: '(r.closed_on - r.created_on)',
  },
  dealCustomer: {
    recordType: 'deal',
    label: { en: 'customer', fr: 'client' },
    sql: 'r.customer_id',
  },
  dealOwner: {
    recordType: 'deal',
    label: { en: 'owner', fr: 'responsable' },
    sql: 'r.owner_id',
  },
  dealIsLaterPurchase: {
    recordType: 'deal',
    label: { en: 'customer had bought before', fr: 'client ayant déjà acheté' },
    sql: '(c.first_deal_id <> r.id)',
  },
  dealIsFirstPurchase: {
    recordType: 'deal',
    label: { en: 'first purchase of its customer', fr: 'premier achat de son client' },
    sql: '(c.first_deal_id = r.id)',
  },
  dealHasPresales: {
    recordType: 'deal',
    label: { en: 'presales took part', fr: 'avec l’avant-vente' },
    sql: `exists (select from activity a join person ap on ap.organisation_id = a.organisation_id
        and ap.id = a.owner_id and ap.role = 'presales'
      where a.organisation_id = r.organisation_id and a.deal_id = r.id)`,
  },
  dealHasDemo: {
    recordType: 'deal',
    label: { en: 'a demonstration was held', fr: 'démonstration tenue' },
    sql: activityOf(`a.type = 'demo' and ${held}`),
  },
  ...dealLinkedFields(dealAmountOrListPrice),
} as const satisfies Record<string, Field>;
