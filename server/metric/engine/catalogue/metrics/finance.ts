import { call, constant, metric, minus, of, over, plus, times, whenLoaded } from '../expression';
import type { Metric } from '../metric';
import { grossRevenueOver } from './revenue-basis';

const acquisitionNote = {
  en: 'Expenses of category sales, marketing, campaign, advertising, salary, bonus or fee; an expense without a category but with a channel or campaign counts as marketing.',
  fr: 'Dépenses de catégorie ventes, marketing, campagne, publicité, salaire, prime ou honoraires ; une dépense sans catégorie mais avec un canal ou une campagne compte comme marketing.',
};

export const acquisitionSpend: Metric = {
  id: 'acquisition_spend',
  name: { en: 'Acquisition spend', fr: 'Dépenses d’acquisition' },
  aliases: {
    en: ['sales and marketing spend', 'S&M spend'],
    fr: ['montant dépensé pour acquérir un client', 'salaires, primes, frais, coûts de campagne'],
  },
  definition: {
    en: 'What was spent in the period to attract and convert new customers: sales and marketing, by the day incurred.',
    fr: 'Montant dépensé dans la période pour attirer et convertir de nouveaux clients : ventes et marketing, au jour d’engagement.',
  },
  unit: 'currency',
  direction: 'neutral',
  family: 'finance',
  kind: 'lagging',
  audiences: ['executive', 'marketing'],
  sources: ['001', '002', '004'],
  note: acquisitionNote,
  defaultVariant: 'salesAndMarketing',
  variants: {
    salesAndMarketing: {
      name: { en: 'Sales and marketing', fr: 'Ventes et marketing' },
      definition: acquisitionNote,
      expression: of('acquisitionSpend'),
    },
    withService: {
      name: { en: 'With customer service', fr: 'Avec le service client' },
      definition: {
        en: 'Sales, marketing and customer service.',
        fr: 'Ventes, marketing et service client.',
      },
      expression: plus(of('acquisitionSpend'), of('serviceSpend')),
    },
    marketing: {
      name: { en: 'Marketing only', fr: 'Marketing seul' },
      definition: {
        en: 'Marketing, campaigns and advertising.',
        fr: 'Marketing, campagnes et publicité.',
      },
      expression: of('marketingSpend'),
    },
  },
};

export const customerAcquisitionCost: Metric = {
  id: 'customer_acquisition_cost',
  name: { en: 'Customer acquisition cost', fr: 'Coût d’acquisition client (CAC)' },
  aliases: {
    en: ['CAC', 'acquisition cost'],
    fr: ['coût d’acquisition des clients', 'coût d’acquisition d’un client'],
  },
  definition: {
    en: 'Sales and marketing spend of the period ÷ customers with their first purchase in it. A channel’s cost is compared with the customers who came through it.',
    fr: 'Dépenses de vente et de marketing de la période ÷ clients dont le premier achat date de la période. Le coût d’un canal se rapporte aux clients venus par lui.',
  },
  unit: 'currency',
  direction: 'lower',
  family: 'finance',
  kind: 'lagging',
  audiences: ['executive', 'sales_marketing', 'sales_manager'],
  sources: ['000', '001', '002', '004'],
  note: acquisitionNote,
  defaultVariant: 'salesAndMarketing',
  variants: {
    salesAndMarketing: {
      name: { en: 'Sales and marketing', fr: 'Ventes et marketing' },
      definition: {
        en: 'Sales and marketing spend ÷ new customers. Without a value where nobody was won.',
        fr: 'Dépenses de vente et de marketing ÷ nouveaux clients. Sans valeur si personne n’a été gagné.',
      },
      expression: over(of('acquisitionSpend'), of('customersAcquired')),
    },
    withService: {
      name: { en: 'With customer service', fr: 'Avec le service client' },
      definition: {
        en: 'Customer service spend counts too.',
        fr: 'Les dépenses de service client comptent aussi.',
      },
      expression: over(plus(of('acquisitionSpend'), of('serviceSpend')), of('customersAcquired')),
    },
    marketing: {
      name: { en: 'Marketing only', fr: 'Marketing seul' },
      definition: {
        en: 'Marketing spend ÷ new customers.',
        fr: 'Dépenses de marketing ÷ nouveaux clients.',
      },
      expression: over(of('marketingSpend'), of('customersAcquired')),
    },
    lagged: {
      name: { en: 'Spend of the period before', fr: 'Dépenses de la période précédente' },
      definition: {
        en: 'Spend of the previous period ÷ new customers of this one, for sales that take one period.',
        fr: 'Dépenses de la période précédente ÷ nouveaux clients de celle-ci, pour un cycle de vente d’une période.',
      },
      expression: over(of('acquisitionSpend', 'previousPeriod'), of('customersAcquired')),
    },
  },
};

const ltvOver = (variant: string) =>
  over(metric('customer_lifetime_value', variant), metric('customer_acquisition_cost'));

export const ltvToCac: Metric = {
  id: 'ltv_to_cac',
  name: { en: 'LTV to CAC ratio', fr: 'Ratio LTV/CAC' },
  aliases: { en: ['CLV:CAC', 'CAC-to-CLV', 'LTV:CAC'], fr: ['ratio CAC/CLV', 'ratio CLV/CAC'] },
  definition: {
    en: 'Lifetime value of a customer for each unit of money spent to win one.',
    fr: 'Valeur vie d’un client pour chaque unité de monnaie dépensée pour en gagner un.',
  },
  unit: 'ratio',
  direction: 'higher',
  family: 'finance',
  kind: 'lagging',
  audiences: ['executive', 'sales_marketing'],
  sources: ['000', '001', '002'],
  note: {
    en: 'By margin or net the ratio tells whether acquisition pays; by revenue it flatters.',
    fr: 'En marge ou en net, le ratio dit si l’acquisition est rentable ; en chiffre d’affaires, il est flatteur.',
  },
  defaultVariant: 'revenue',
  variants: {
    revenue: {
      name: { en: 'By expected revenue', fr: 'En chiffre d’affaires attendu' },
      definition: {
        en: 'Customer lifetime value (revenue) ÷ customer acquisition cost.',
        fr: 'Valeur vie client (chiffre d’affaires) ÷ coût d’acquisition client.',
      },
      expression: ltvOver('revenue'),
    },
    margin: {
      name: { en: 'By expected margin', fr: 'En marge attendue' },
      definition: {
        en: 'Customer lifetime value (margin) ÷ customer acquisition cost.',
        fr: 'Valeur vie client (marge) ÷ coût d’acquisition client.',
      },
      expression: ltvOver('margin'),
    },
    net: {
      name: { en: 'By net value per customer', fr: 'En valeur nette par client' },
      definition: {
        en: 'Customer lifetime value (net, per customer) ÷ customer acquisition cost.',
        fr: 'Valeur vie client (nette, par client) ÷ coût d’acquisition client.',
      },
      expression: ltvOver('netPerCustomer'),
    },
    inverse: {
      name: { en: 'Cost over value', fr: 'Coût sur valeur' },
      definition: {
        en: 'Customer acquisition cost ÷ customer lifetime value (revenue).',
        fr: 'Coût d’acquisition client ÷ valeur vie client (chiffre d’affaires).',
      },
      expression: over(metric('customer_acquisition_cost'), metric('customer_lifetime_value')),
    },
  },
};

// without costs of goods the whole revenue is margin
const margin = call(
  'if',
  of('goodsSpend'),
  metric('gross_profit_margin', 'expenses'),
  constant('1'),
);

export const cacPaybackPeriod: Metric = {
  id: 'cac_payback_period',
  name: { en: 'CAC payback period', fr: 'Délai de récupération du CAC' },
  aliases: {
    en: ['payback period', 'months to recover CAC'],
    fr: ['coût d’acquisition rentabilisé', 'retour sur coût d’acquisition'],
  },
  definition: {
    en: 'Time until the margin of a new customer has repaid its acquisition cost: 30.4 days × CAC ÷ (new MRR per new customer × gross profit margin).',
    fr: 'Temps nécessaire pour que la marge d’un nouveau client rembourse son coût d’acquisition : 30,4 jours × CAC ÷ (nouveau MRR par nouveau client × marge brute).',
  },
  unit: 'days',
  direction: 'lower',
  family: 'finance',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['002'],
  note: {
    en: 'Without costs of goods in the period the margin is 100 %.',
    fr: 'Sans coût des marchandises dans la période, la marge est de 100 %.',
  },
  defaultVariant: 'standard',
  variants: {
    standard: {
      name: { en: 'By margin', fr: 'En marge' },
      definition: {
        en: 'The new customers’ MRR counts with the gross profit margin of the period.',
        fr: 'Le MRR des nouveaux clients compte pour la marge brute de la période.',
      },
      expression: over(
        times(constant('30.4'), metric('customer_acquisition_cost')),
        times(over(of('newMrr'), of('customersAcquired')), margin),
      ),
    },
    revenue: {
      name: { en: 'By revenue', fr: 'En chiffre d’affaires' },
      definition: {
        en: 'The new customers’ MRR counts in full.',
        fr: 'Le MRR des nouveaux clients compte en entier.',
      },
      expression: over(
        times(constant('30.4'), metric('customer_acquisition_cost')),
        over(of('newMrr'), of('customersAcquired')),
      ),
    },
  },
};

const moreRevenue = minus(grossRevenueOver('period'), grossRevenueOver('previousPeriod'));
const yearOf = (measure: 'newAndExpansionMrr' | 'mrrDelta') => times(constant('12'), of(measure));
const withSuccess = plus(of('acquisitionSpend'), of('successSpend'));
const bySubscriptions = {
  en: 'Subscriptions, else revenue',
  fr: 'Abonnements, sinon chiffre d’affaires',
};
const byRevenue = { en: 'Revenue', fr: 'Chiffre d’affaires' };

export const grossSalesEfficiency: Metric = {
  id: 'gross_sales_efficiency',
  name: { en: 'Gross sales efficiency', fr: 'Efficacité commerciale brute' },
  aliases: {
    en: ['sales efficiency', 'gross magic number'],
    fr: ['efficacité des ventes brute', 'efficacité des ventes'],
  },
  definition: {
    en: 'Revenue added in the period, for a year, for each unit spent on sales and marketing. Losses are left out.',
    fr: 'Revenu ajouté dans la période, en base annuelle, par unité dépensée en ventes et marketing. Les pertes sont laissées de côté.',
  },
  unit: 'ratio',
  direction: 'higher',
  family: 'finance',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['004'],
  defaultVariant: 'standard',
  variants: {
    standard: {
      name: bySubscriptions,
      definition: {
        en: '12 × (new + expansion MRR) ÷ sales and marketing spend. Without subscriptions as by revenue.',
        fr: '12 × (MRR nouveau + expansion) ÷ dépenses de vente et de marketing. Sans abonnements, comme en chiffre d’affaires.',
      },
      expression: over(
        whenLoaded('subscriptionMovement', yearOf('newAndExpansionMrr'), moreRevenue),
        of('acquisitionSpend'),
      ),
    },
    revenue: {
      name: byRevenue,
      definition: {
        en: '(Revenue − that of the previous period) ÷ sales and marketing spend.',
        fr: '(Chiffre d’affaires − celui de la période précédente) ÷ dépenses de vente et de marketing.',
      },
      expression: over(moreRevenue, of('acquisitionSpend')),
    },
  },
};

export const netSalesEfficiency: Metric = {
  id: 'net_sales_efficiency',
  name: { en: 'Net sales efficiency', fr: 'Efficacité commerciale nette' },
  aliases: {
    en: ['net magic number', 'net efficiency'],
    fr: ['efficacité des ventes nettes', 'efficacité commerciale nette'],
  },
  definition: {
    en: 'Revenue added in the period less what was lost, for a year, for each unit spent on sales, marketing and customer success. Contraction counts as a loss.',
    fr: 'Revenu ajouté dans la période moins les pertes, en base annuelle, par unité dépensée en ventes, marketing et customer success. La contraction compte comme perte.',
  },
  unit: 'ratio',
  direction: 'higher',
  family: 'finance',
  kind: 'lagging',
  audiences: ['executive', 'cs'],
  sources: ['004'],
  defaultVariant: 'standard',
  variants: {
    standard: {
      name: bySubscriptions,
      definition: {
        en: '12 × the sum of movements ÷ sales, marketing and customer success spend. Without subscriptions as by revenue.',
        fr: '12 × la somme des mouvements ÷ dépenses de vente, de marketing et de customer success. Sans abonnements, comme en chiffre d’affaires.',
      },
      expression: over(
        whenLoaded('subscriptionMovement', yearOf('mrrDelta'), moreRevenue),
        withSuccess,
      ),
    },
    revenue: {
      name: byRevenue,
      definition: {
        en: '(Revenue − that of the previous period) ÷ sales, marketing and customer success spend.',
        fr: '(Chiffre d’affaires − celui de la période précédente) ÷ dépenses de vente, de marketing et de customer success.',
      },
      expression: over(moreRevenue, withSuccess),
    },
  },
  // 10 more for each 1 spent
  example: {
    variant: 'revenue',
    terms: {
      amountWon: '10',
      'amountWon.previousPeriod': '0',
      acquisitionSpend: '1',
      successSpend: '0',
    },
    result: '10',
  },
};

export const finance: readonly Metric[] = [
  customerAcquisitionCost,
  acquisitionSpend,
  ltvToCac,
  cacPaybackPeriod,
  grossSalesEfficiency,
  netSalesEfficiency,
];
