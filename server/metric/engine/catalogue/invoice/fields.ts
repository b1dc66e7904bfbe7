import type { Field } from '../definition';

const amount = (sql: string, en: string, fr: string) =>
  ({ recordType: 'invoice', label: { en, fr }, sql, currency: 'r.currency' }) as const;

export const invoiceFields = {
  invoiceKind: {
    recordType: 'invoice',
    label: { en: 'kind', fr: 'nature' },
    sql: 'r.kind',
    values: {
      order: { en: 'order', fr: 'commande' },
      invoice: { en: 'invoice', fr: 'facture' },
      credit: { en: 'credit note', fr: 'avoir' },
    },
  },
  invoiceGross: amount('r.gross_amount', 'gross amount', 'montant brut'),
  invoiceDiscount: amount('r.discount_amount', 'discount', 'remise'),
  invoiceAmount: amount('r.amount', 'amount', 'montant'),
  invoiceCredited: amount('-r.amount', 'amount credited', 'montant de l’avoir'),
  invoiceCustomer: {
    recordType: 'invoice',
    label: { en: 'customer', fr: 'client' },
    sql: 'r.customer_id',
  },
  invoiceIsLaterPurchase: {
    recordType: 'invoice',
    label: { en: 'customer had ordered before', fr: 'client ayant déjà commandé' },
    sql: '(c.first_invoice_id <> r.id)',
  },
} as const satisfies Record<string, Field>;
