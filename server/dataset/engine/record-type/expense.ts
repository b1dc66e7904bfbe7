import type { RecordTypeDefinition } from './definition';
import { choice, date, decimal, externalId, text } from './field';
import {
  campaign,
  channel,
  content,
  contentType,
  currency,
  location,
  owner,
  product,
  segment,
  source,
  team,
} from './usual-fields';

export const expenseDefinition: RecordTypeDefinition = {
  type: 'expense',
  identity: 'row',
  fields: [
    externalId('expense id, cost id, id dépense, id charge'),
    text('name', 'name, description, expense, label, nom, libellé, dépense, intitulé'),
    choice(
      'category',
      {
        sales: 'sales, selling, ventes, vente, commercial, force de vente',
        marketing: 'marketing, advertising, publicité',
        customer_success: 'customer success, succès client, relation client',
        cogs: 'cogs, cost of goods sold, cost of sales, coût des ventes, coût des marchandises vendues',
        content: 'content, contenu',
      },
      'category, expense category, expense type, type, cost center, catégorie, nature, type de dépense, centre de coûts',
      { isOpen: true },
    ),
    decimal(
      'amount',
      'amount, cost, spend, spent, expense amount, actual, total, montant, coût, dépense, dépenses, montant ht, réel',
    ),
    decimal(
      'budgetAmount',
      'budget amount, budget, planned, planned amount, montant budgété, prévu',
    ),
    currency,
    date(
      'incurredAt',
      'incurred at, expense date, date, month begin, month, spend date, engagée le, date de la dépense, mois',
    ),
    date('paidAt', 'paid at, payment date, paid, payée le, date de paiement'),
    campaign,
    channel,
    source,
    content,
    contentType,
    location,
    text('investment', 'investment, project, programme, program, investissement, projet'),
    segment,
    team,
    { ...owner, madeRole: 'other' },
    product,
  ],
  oneOf: [
    ['amount', 'budgetAmount'],
    ['incurredAt', 'paidAt'],
  ],
};
