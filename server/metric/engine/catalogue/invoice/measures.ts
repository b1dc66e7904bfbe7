import type { FieldId } from '../field';
import type { Measure } from '../measure-definition';

const isOrder = { field: 'invoiceKind', isNoneOf: ['credit'] } as const;
const isCredit = { field: 'invoiceKind', isOneOf: ['credit'] } as const;

const issuedSum = (value: FieldId, en: string, fr: string, where: Measure['where']) =>
  ({
    family: 'invoiceIssued',
    label: { en, fr },
    unit: 'currency',
    aggregate: 'sum',
    value,
    where,
  }) as const;

export const invoiceMeasures = {
  invoicedGross: issuedSum('invoiceGross', 'gross amount invoiced', 'montant brut facturé', [
    isOrder,
  ]),
  invoicedDiscounts: issuedSum('invoiceDiscount', 'discounts invoiced', 'remises facturées', [
    isOrder,
  ]),
  invoicedCredits: issuedSum('invoiceCredited', 'credit notes', 'avoirs', [isCredit]),
  invoicedAmount: issuedSum('invoiceAmount', 'amount invoiced', 'montant facturé', []),
  orderAmount: issuedSum('invoiceAmount', 'amount of orders', 'montant des commandes', [isOrder]),
  ordersPlaced: {
    family: 'invoiceIssued',
    label: { en: 'orders', fr: 'commandes' },
    unit: 'count',
    aggregate: 'count',
    where: [isOrder],
  },
  invoicesPaidAmount: {
    family: 'invoicePaid',
    label: { en: 'amount of invoices paid', fr: 'montant des factures payées' },
    unit: 'currency',
    aggregate: 'sum',
    value: 'invoiceAmount',
    where: [],
  },
  orderingCustomers: {
    family: 'invoiceBuyer',
    label: { en: 'customers who ordered', fr: 'clients ayant commandé' },
    unit: 'count',
    aggregate: 'distinct',
    value: 'invoiceCustomer',
    where: [isOrder],
  },
  orderAmountMedian: {
    family: 'invoiceBuyer',
    label: { en: 'median amount of orders', fr: 'montant médian des commandes' },
    unit: 'currency',
    aggregate: 'median',
    value: 'invoiceAmount',
    where: [isOrder],
  },
  reorderingCustomers: {
    family: 'invoiceBuyerLinked',
    label: { en: 'customers who ordered again', fr: 'clients ayant commandé de nouveau' },
    unit: 'count',
    aggregate: 'distinct',
    value: 'invoiceCustomer',
    where: [isOrder, { field: 'invoiceIsLaterPurchase', holds: true }],
  },
} as const satisfies Record<string, Measure>;
