import type { Field } from '../definition';

const ownListPrice = 'r.list_amount is not null or r.is_line';

export const dealLineFields = {
  lineAmount: {
    recordType: 'dealLine',
    label: { en: 'amount', fr: 'montant' },
    sql: 'r.amount',
    currency: 'r.currency',
  },
  lineQuantity: {
    recordType: 'dealLine',
    label: { en: 'units', fr: 'unités' },
    sql: 'r.quantity',
  },
  lineListAmount: {
    recordType: 'dealLine',
    label: { en: 'list price', fr: 'prix catalogue' },
    // a deal without lines has its product's list price
    sql: `case when ${ownListPrice} then r.list_amount else p.list_price * r.quantity end`,
    currency: `case when ${ownListPrice} then r.currency else coalesce(p.currency, r.currency) end`,
  },
  lineCost: {
    recordType: 'dealLine',
    label: { en: 'cost', fr: 'coût' },
    sql: 'r.cost',
    currency: 'r.currency',
  },
} as const satisfies Record<string, Field>;
