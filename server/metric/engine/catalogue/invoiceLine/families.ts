import type { Family } from '../definition';

const ofInvoice = `i.owner_id, i.customer_id, i.location, i.segment, i.source, i.channel, i.campaign,
    coalesce(i.name, i.external_id) as name, i.issued_on`;

/** Lines of invoices; an invoice without lines stands for itself, as one unit, under a negative id. */
const invoicedLines = `select l.organisation_id, l.id, l.external_id, l.created_import_id,
    l.created_import_row, l.changed_import_id, l.changed_import_row,
    coalesce(l.product_id, i.product_id) as product_id, l.quantity,
    coalesce(l.amount, l.list_price * l.quantity) as amount,
    l.list_price * l.quantity as list_amount, l.currency, ${ofInvoice}
  from invoice_line l join invoice i on i.organisation_id = l.organisation_id and i.id = l.invoice_id
  where i.kind <> 'credit'
  union all
  select i.organisation_id, -i.id, i.external_id, i.created_import_id,
    i.created_import_row, i.changed_import_id, i.changed_import_row,
    i.product_id, 1, i.amount, i.gross_amount, i.currency, ${ofInvoice}
  from invoice i
  where i.kind <> 'credit' and not exists (select from invoice_line l
    where l.organisation_id = i.organisation_id and l.invoice_id = i.id)`;

export const invoiceLineFamilies = {
  invoiceSold: {
    source: 'invoiceLine',
    label: { en: 'lines invoiced', fr: 'lignes facturées' },
    timing: 'flow',
    dateRole: 'invoiceIssued',
    date: 'r.issued_on',
    rows: invoicedLines,
    bucketed: null,
  },
} as const satisfies Record<string, Family>;
