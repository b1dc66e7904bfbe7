import { call, constant, metric, minus, months, of, over, times, whenLoaded } from '../expression';
import type { Metric } from '../metric';
import { unitsOver } from './revenue-basis';

const monthDays = constant('30.4');
/** Five years in months of 30.4 days. */
const longest = constant('1824');
const predicted = call(
  'if',
  of('customersAtStart'),
  over(times(times(monthDays, months), of('customersAtStart')), of('customersLost'), 'unlimited'),
  over(of('customersLost'), of('customersAtStart'), 'noRecords'),
);

export const averageCustomerLifespan: Metric = {
  id: 'average_customer_lifespan',
  name: { en: 'Average customer lifespan', fr: 'Durée moyenne de la relation client' },
  aliases: {
    en: ['customer lifetime', 'average relationship length'],
    fr: ['durée moyenne d’une relation client', 'durée de vie prévue du client'],
  },
  definition: {
    en: 'Mean time that customers stay, from first purchase to leaving, as the churn of the period lets expect.',
    fr: 'Durée moyenne de la relation, du premier achat au départ, telle que l’attrition de la période la laisse prévoir.',
  },
  unit: 'days',
  direction: 'higher',
  family: 'retention',
  kind: 'lagging',
  audiences: ['cs', 'sales_manager', 'executive'],
  sources: ['000', '002'],
  note: {
    en: 'Over lost customers only, the observed mean is too short. Without any loss the prediction has no value.',
    fr: 'Calculée sur les seuls clients perdus, la moyenne observée est trop courte. Sans aucune perte, la prévision n’a pas de valeur.',
  },
  defaultVariant: 'predicted',
  variants: {
    predicted: {
      name: { en: 'Predicted', fr: 'Prévue' },
      definition: {
        en: '30.4 days ÷ monthly customer churn rate, at most five years (60 months of 30.4 days).',
        fr: '30,4 jours ÷ taux d’attrition mensuel des clients, au plus cinq ans (60 mois de 30,4 jours).',
      },
      expression: call('min', predicted, longest),
    },
    uncapped: {
      name: { en: 'Predicted, without limit', fr: 'Prévue, sans plafond' },
      definition: {
        en: '30.4 days ÷ monthly customer churn rate.',
        fr: '30,4 jours ÷ taux d’attrition mensuel des clients.',
      },
      expression: predicted,
    },
    observed: {
      name: { en: 'Observed', fr: 'Observée' },
      definition: {
        en: 'Mean days from first purchase to leaving of the customers who left in the period.',
        fr: 'Nombre moyen de jours du premier achat au départ des clients partis dans la période.',
      },
      expression: over(of('daysStayed'), of('customersLeft'), 'noRecords'),
    },
  },
};

const expected = (lifespan: 'predicted' | 'uncapped') =>
  over(
    times(metric('average_revenue_per_account'), metric('average_customer_lifespan', lifespan)),
    times(monthDays, months),
  );
const revenueLessCost = minus(
  whenLoaded('invoice', of('invoicedAmount'), of('amountWon')),
  of('expensesIncurred'),
);

export const customerLifetimeValue: Metric = {
  id: 'customer_lifetime_value',
  name: { en: 'Customer lifetime value', fr: 'Valeur vie client' },
  aliases: {
    en: ['CLV', 'LTV', 'CLTV', 'lifetime value'],
    fr: [
      'valeur à vie du client',
      'valeur de la vie du client',
      'valeur du cycle de vie du client',
    ],
  },
  definition: {
    en: 'Revenue that a customer is expected to bring over the whole relationship: average revenue per account and month × average lifespan in months.',
    fr: 'Chiffre d’affaires attendu d’un client sur toute la relation : revenu moyen par compte et par mois × durée moyenne de la relation en mois.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'retention',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager', 'sales_marketing', 'cs'],
  sources: ['000', '001', '002', '004'],
  note: {
    en: 'To compare with the cost of acquisition, prefer the margin or the net definition.',
    fr: 'Pour comparer au coût d’acquisition, préférez la définition en marge ou nette.',
  },
  defaultVariant: 'revenue',
  variants: {
    revenue: {
      name: { en: 'Expected revenue', fr: 'Chiffre d’affaires attendu' },
      definition: {
        en: 'Average revenue per account and month × predicted lifespan, at most five years.',
        fr: 'Revenu moyen par compte et par mois × durée prévue de la relation, au plus cinq ans.',
      },
      expression: expected('predicted'),
    },
    uncapped: {
      name: {
        en: 'Expected revenue, without limit',
        fr: 'Chiffre d’affaires attendu, sans plafond',
      },
      definition: {
        en: 'Average revenue per account and month ÷ monthly churn rate.',
        fr: 'Revenu moyen par compte et par mois ÷ taux d’attrition mensuel.',
      },
      expression: expected('uncapped'),
    },
    historical: {
      name: { en: 'Revenue so far', fr: 'Chiffre d’affaires à ce jour' },
      definition: {
        en: 'All revenue up to the end of the period ÷ customers won up to then.',
        fr: 'Tout le chiffre d’affaires jusqu’à la fin de la période ÷ clients gagnés jusque-là.',
      },
      expression: over(
        whenLoaded('invoice', of('invoicedAmount', 'throughEnd'), of('amountWon', 'throughEnd')),
        of('customersAcquired', 'throughEnd'),
        'noRecords',
      ),
    },
    margin: {
      name: { en: 'Expected margin', fr: 'Marge attendue' },
      definition: {
        en: 'Expected revenue × gross profit margin of the period.',
        fr: 'Chiffre d’affaires attendu × marge bénéficiaire brute de la période.',
      },
      expression: times(expected('predicted'), metric('gross_profit_margin')),
    },
    net: {
      name: { en: 'Net, per unit', fr: 'Nette, par unité' },
      definition: {
        en: '(Revenue − all expenses of the period) ÷ units sold.',
        fr: '(Chiffre d’affaires − toutes les dépenses de la période) ÷ unités vendues.',
      },
      expression: over(revenueLessCost, unitsOver('period'), 'noRecords'),
    },
    netPerCustomer: {
      name: { en: 'Net, per customer', fr: 'Nette, par client' },
      definition: {
        en: '(Revenue − all expenses of the period) ÷ accounts active in it.',
        fr: '(Chiffre d’affaires − toutes les dépenses de la période) ÷ comptes actifs.',
      },
      expression: over(revenueLessCost, of('accountsActive'), 'noRecords'),
    },
  },
  example: {
    variant: 'net',
    terms: { amountWon: '100000', expensesIncurred: '20000', unitsInvoiced: '10' },
    result: '8000',
  },
};

export const retentionLifetime: readonly Metric[] = [
  customerLifetimeValue,
  averageCustomerLifespan,
];
