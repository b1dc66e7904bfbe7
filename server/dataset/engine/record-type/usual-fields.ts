import { currencyCode, date, reference, text } from './field';

// Fields that many record types have, each under one name and with the same words.

export const owner = reference(
  'owner',
  'person',
  'owner, rep, sales rep, sales agent, salesperson, seller, account executive, agent, assigned to, person, user, commercial, vendeur, propriétaire, responsable, commerciale, collaborateur',
);
export const customer = reference(
  'customer',
  'customer',
  'customer, account, account id, account name, customer name, company, company id, company name, organization, organisation, associated company, client, id client, compte, société, entreprise',
);
export const product = reference(
  'product',
  'product',
  'product, product name, item, sku, produit, article, nom du produit',
);
export const team = reference('team', 'team', 'team, sales team, department, équipe, service');
export const deal = reference(
  'deal',
  'deal',
  'deal, opportunity, opportunity id, deal name, affaire, id affaire, opportunité, id opportunité',
);
export const lead = reference('lead', 'lead', 'lead, prospect, prospect id, contact, contact id');
export const invoice = reference(
  'invoice',
  'invoice',
  'invoice, invoice number, order, order id, order number, facture, n° facture, numéro de facture, commande, n° commande',
);
export const ticket = reference(
  'ticket',
  'ticket',
  'ticket, case, case id, case number, ticket number, n° ticket, demande',
);
export const currency = currencyCode(
  'currency',
  'currency, currency code, deal currency code, devise, monnaie, code devise',
);
export const source = text(
  'source',
  'source, lead source, original source, deal source, origine, provenance',
);
export const channel = text('channel', 'channel, sales channel, canal, canal de vente');
export const campaign = text(
  'campaign',
  'campaign, campaign name, primary campaign source, utm campaign, campagne',
);
export const location = text(
  'location',
  'location, office location, region, country, store, city, state, lieu, région, pays, site, magasin, ville',
);
export const segment = text(
  'segment',
  'segment, sector, industry, market, secteur, marché, secteur d’activité',
);
export const content = text('content', 'content, content name, asset, contenu, support');
export const contentType = text('contentType', 'content type, asset type, type de contenu');
export const churnReason = text(
  'churnReason',
  'churn reason, cancellation reason, reason, motif de résiliation, raison du départ, motif',
);
export const plan = text('plan', 'plan, plan name, subscription plan, offer, formule, offre');
export const start = date(
  'start',
  'start, period start, start date, from, starts on, begin, début, date de début, du',
  { column: 'period_start', isRequired: true },
);
/** excluded: the first day after the period */
export const end = date(
  'end',
  'end, period end, end date, until, ends on, fin, date de fin, jusqu’au, au',
  { column: 'period_end', isRequired: true },
);
