import type { RecordTypeDefinition } from './definition';
import { choice, date, decimal, externalId, text } from './field';
import {
  campaign,
  channel,
  currency,
  customer,
  deal,
  location,
  owner,
  product,
  segment,
  source,
} from './usual-fields';

// net = gross − discount: whichever is given, all three are written
const feeds = ['grossAmount', 'discountAmount', 'amount'];

export const invoiceDefinition: RecordTypeDefinition = {
  type: 'invoice',
  identity: 'row',
  fields: [
    externalId(
      'invoice id, order id, invoice number, order number, id facture, id commande, n° facture, n° commande, numéro de facture, numéro de commande',
    ),
    text(
      'name',
      'name, number, invoice name, order name, title, nom, intitulé, libellé, invoice number, numéro de facture',
    ),
    choice(
      'kind',
      {
        order: 'order, sale, commande, vente',
        invoice: 'invoice, facture',
        credit: 'credit, credit note, credit memo, avoir, note de crédit',
      },
      'kind, type, document type, type de document, nature',
      { whenEmpty: 'order' },
    ),
    { ...customer, synonyms: customer.synonyms.concat('customer email', 'email', 'e-mail') },
    deal,
    owner,
    product,
    decimal(
      'grossAmount',
      'gross amount, gross, amount before discount, subtotal, montant brut, brut, montant avant remise',
      { feeds },
    ),
    decimal('discountAmount', 'discount amount, discount, remise, montant de la remise, rabais', {
      feeds,
    }),
    decimal(
      'amount',
      'amount, net amount, sales, total, revenue, value, order amount, invoice amount, order value, montant, montant net, montant ht, total ht, chiffre d’affaires, ca, ventes',
      { feeds },
    ),
    decimal('taxAmount', 'tax amount, tax, vat, tva, taxe, montant de la tva'),
    currency,
    date(
      'issuedAt',
      'issued at, invoice date, order date, order datetime, issue date, date, ordered at, created at, date de facture, date de facturation, date de commande, facturé le, émise le',
      { isRequired: true, instantColumn: 'issued_at' },
    ),
    date('dueAt', 'due at, due date, échéance, date d’échéance'),
    date('paidAt', 'paid at, payment date, paid, payée le, date de paiement, réglée le'),
    { ...channel, synonyms: channel.synonyms.concat('channel group') },
    source,
    campaign,
    location,
    segment,
  ],
  oneOf: [['amount', 'grossAmount']],
};
