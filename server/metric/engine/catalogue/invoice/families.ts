import type { Family } from '../definition';

const issued = { en: 'invoices issued', fr: 'factures émises' };

export const invoiceFamilies = {
  invoiceIssued: {
    source: 'invoice',
    label: issued,
    timing: 'flow',
    dateRole: 'invoiceIssued',
    date: 'r.issued_on',
    bucketed: {
      organisation: ['product', 'channel', 'person', 'team'],
      team: ['person'],
      person: [],
    },
  },
  invoicePaid: {
    source: 'invoice',
    label: { en: 'invoices paid', fr: 'factures payées' },
    timing: 'flow',
    dateRole: 'invoicePaid',
    date: 'r.paid_on',
    bucketed: { organisation: [], team: ['person'], person: [] },
  },
  invoiceBuyer: {
    source: 'invoice',
    label: issued,
    timing: 'whole',
    dateRole: 'invoiceIssued',
    date: 'r.issued_on',
    bucketed: { organisation: [], team: [], person: [] },
  },
  /** looked at together with the customer's first invoice: never kept in buckets */
  invoiceBuyerLinked: {
    source: 'invoice',
    label: issued,
    timing: 'whole',
    dateRole: 'invoiceIssued',
    date: 'r.issued_on',
    bucketed: null,
  },
} as const satisfies Record<string, Family>;
