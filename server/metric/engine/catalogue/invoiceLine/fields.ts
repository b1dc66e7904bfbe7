import type { Field } from '../definition';

export const invoiceLineFields = {
  invoiceLineAmount: {
    recordType: 'invoiceLine',
    label: { en: 'amount', fr: 'montant' },
    sql: 'r.amount',
    currency: 'r.currency',
  },
  invoiceLineQuantity: {
    recordType: 'invoiceLine',
    label: { en: 'units', fr: 'unités' },
    sql: 'r.quantity',
  },
} as const satisfies Record<string, Field>;
