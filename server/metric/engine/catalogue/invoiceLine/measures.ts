import type { Measure } from '../measure-definition';

export const invoiceLineMeasures = {
  lineAmountInvoiced: {
    family: 'invoiceSold',
    label: { en: 'amount of lines invoiced', fr: 'montant des lignes facturées' },
    unit: 'currency',
    aggregate: 'sum',
    value: 'invoiceLineAmount',
    where: [],
  },
  unitsInvoiced: {
    family: 'invoiceSold',
    label: { en: 'units invoiced', fr: 'unités facturées' },
    unit: 'count',
    aggregate: 'sum',
    value: 'invoiceLineQuantity',
    where: [],
  },
} as const satisfies Record<string, Measure>;
