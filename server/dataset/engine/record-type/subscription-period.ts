import type { RecordTypeDefinition } from './definition';
import { choice, decimal, externalId } from './field';
import { churnReason, currency, customer, end, owner, plan, product, start } from './usual-fields';

export const subscriptionPeriodDefinition: RecordTypeDefinition = {
  type: 'subscriptionPeriod',
  identity: 'row',
  fields: [
    externalId('subscription id, subscription period id, contract id, id abonnement, id contrat'),
    { ...customer, isRequired: true },
    product,
    owner,
    plan,
    { ...start, column: 'start_on', synonyms: start.synonyms.concat('started at', 'started') },
    {
      ...end,
      column: 'end_on',
      isRequired: false,
      synonyms: end.synonyms.concat('ended at', 'ended', 'cancelled at', 'résilié le'),
    },
    decimal('mrr', 'mrr, monthly recurring revenue, monthly amount, revenu mensuel, mrr mensuel', {
      precision: [24, 10],
      isNeverNegative: true,
    }),
    // MRR = amount ÷ months of the interval
    decimal('amount', 'amount, price, recurring amount, montant, prix, montant récurrent', {
      column: null,
      precision: [18, 4],
      feeds: ['mrr'],
      isNeverNegative: true,
    }),
    choice(
      'interval',
      {
        month: 'month, monthly, per month, mois, mensuel, mensuelle, par mois, mensuellement',
        quarter: 'quarter, quarterly, trimestre, trimestriel, trimestrielle',
        half: 'half, half year, half yearly, semi annual, semester, semestre, semestriel, semestrielle',
        year: 'year, yearly, annual, annually, per year, an, année, annuel, annuelle, par an',
      },
      'interval, billing interval, billing period, billing cycle, frequency, périodicité, fréquence, fréquence de facturation',
      { column: null, feeds: ['mrr'], isOpen: true },
    ),
    currency,
    churnReason,
  ],
  oneOf: [['mrr', 'amount']],
};
