import { minus, of, over, whenLoaded } from '../expression';
import type { Metric } from '../metric';

const orders = {
  name: { en: 'Orders, else deals', fr: 'Commandes, sinon affaires' },
  definition: {
    en: 'An order is an invoice that is no credit note; as long as no invoice is loaded, a deal won.',
    fr: 'Une commande est une facture qui n’est pas un avoir ; tant qu’aucune facture n’est chargée, une affaire gagnée.',
  },
} as const;
const orderAmount = whenLoaded('invoice', of('orderAmount'), of('amountWon'));
const orderCount = whenLoaded('invoice', of('ordersPlaced'), of('dealsWon'));
const buyers = whenLoaded('invoice', of('orderingCustomers'), of('buyers'));

export const averageOrderValue: Metric = {
  id: 'average_order_value',
  name: { en: 'Average order value', fr: 'Panier moyen' },
  aliases: {
    en: ['AOV', 'average basket'],
    fr: ['valeur moyenne des commandes', 'montant moyen par commande'],
  },
  definition: {
    en: 'Mean amount of the orders placed in the period.',
    fr: 'Montant moyen des commandes passées dans la période.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['sales_manager', 'marketing'],
  sources: ['001', '003'],
  defaultVariant: 'standard',
  variants: {
    standard: { ...orders, expression: over(orderAmount, orderCount, 'noRecords') },
    median: {
      name: { en: 'Median', fr: 'Médiane' },
      definition: {
        en: 'Median amount of the orders.',
        fr: 'Montant médian des commandes.',
      },
      expression: whenLoaded('invoice', of('orderAmountMedian'), of('medianAmountWon')),
    },
    net: {
      name: { en: 'Net of refunds', fr: 'Net de remboursements' },
      definition: {
        en: 'The amount of orders less the credit notes and refunds of the period ÷ orders.',
        fr: 'Montant des commandes moins les avoirs et remboursements de la période ÷ commandes.',
      },
      expression: over(
        minus(
          whenLoaded('invoice', minus(of('orderAmount'), of('invoicedCredits')), of('amountWon')),
          of('refundedAmount'),
        ),
        orderCount,
        'noRecords',
      ),
    },
  },
};

export const ordersPerCustomer: Metric = {
  id: 'orders_per_customer',
  name: { en: 'Orders per customer', fr: 'Nombre de commandes par client' },
  aliases: {
    en: ['purchase frequency', 'order frequency'],
    fr: ['quantité des commandes par client', 'fréquence d’achat'],
  },
  definition: {
    en: 'Mean number of orders placed in the period by each customer who ordered.',
    fr: 'Nombre moyen de commandes passées dans la période par client ayant commandé.',
  },
  unit: 'ratio',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['sales_manager', 'cs', 'service'],
  sources: ['003'],
  defaultVariant: 'standard',
  variants: { standard: { ...orders, expression: over(orderCount, buyers, 'noRecords') } },
};

export const orderValuePerCustomer: Metric = {
  id: 'order_value_per_customer',
  name: { en: 'Order value per customer', fr: 'Valeur des commandes par client' },
  aliases: {
    en: ['customer spend', 'spend per customer'],
    fr: ['valeur des commandes par client', 'dépense par client'],
  },
  definition: {
    en: 'Mean total amount of the orders of the period for each customer who ordered.',
    fr: 'Montant total moyen des commandes de la période par client ayant commandé.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['sales_manager', 'cs', 'service'],
  sources: ['003'],
  note: {
    en: 'Equals orders per customer × average order value. Unlike average revenue per account, only customers who ordered are counted.',
    fr: 'Égal au nombre de commandes par client × panier moyen. Contrairement au revenu moyen par compte, seuls les clients ayant commandé comptent.',
  },
  defaultVariant: 'standard',
  variants: { standard: { ...orders, expression: over(orderAmount, buyers, 'noRecords') } },
};

const recurring = over(of('mrrDelta', 'throughEnd'), of('subscribersAtEnd'), 'noRecords');
const invoiced = over(of('invoicedAmount'), of('accountsActive'), 'noRecords');
const booked = over(of('amountWon'), of('accountsActive'), 'noRecords');

export const averageRevenuePerAccount: Metric = {
  id: 'average_revenue_per_account',
  name: { en: 'Average revenue per account', fr: 'Revenu moyen par compte' },
  aliases: {
    en: ['ARPA', 'ARPC', 'average revenue per customer'],
    fr: ['revenu moyen par client', 'chiffre d’affaires moyen par compte'],
  },
  definition: {
    en: 'Revenue of the period ÷ accounts active in it. An account is active with recurring revenue or, without subscriptions, for 365 days after a purchase; active accounts without revenue count too.',
    fr: 'Chiffre d’affaires de la période ÷ comptes actifs. Un compte est actif tant qu’il a du revenu récurrent ou, sans abonnement, pendant 365 jours après un achat ; les comptes actifs sans chiffre d’affaires comptent aussi.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['sales_marketing', 'executive', 'cs'],
  sources: ['000'],
  defaultVariant: 'automatic',
  variants: {
    automatic: {
      name: { en: 'By what is loaded', fr: 'Selon les données chargées' },
      definition: {
        en: 'Invoiced where there are invoices, else recurring where there are subscriptions, else booked.',
        fr: 'Facturé s’il y a des factures, sinon récurrent s’il y a des abonnements, sinon signé.',
      },
      expression: whenLoaded(
        'invoice',
        invoiced,
        whenLoaded('subscriptionMovement', recurring, booked),
      ),
    },
    invoiced: {
      name: { en: 'Invoiced', fr: 'Facturé' },
      definition: {
        en: 'Amount invoiced in the period ÷ accounts active at some time of it.',
        fr: 'Montant facturé dans la période ÷ comptes actifs à un moment de la période.',
      },
      expression: invoiced,
    },
    booked: {
      name: { en: 'Booked', fr: 'Signé' },
      definition: {
        en: 'Amount of deals won in the period ÷ accounts active at some time of it.',
        fr: 'Montant des affaires gagnées dans la période ÷ comptes actifs à un moment de la période.',
      },
      expression: booked,
    },
    recurring: {
      name: { en: 'Recurring', fr: 'Récurrent' },
      definition: {
        en: 'MRR at the end of the period ÷ customers with MRR then.',
        fr: 'MRR à la fin de la période ÷ clients ayant alors du MRR.',
      },
      expression: recurring,
    },
  },
};

export const annualContractValue: Metric = {
  id: 'annual_contract_value',
  name: { en: 'Annual contract value', fr: 'Valeur annuelle du contrat' },
  aliases: {
    en: ['ACV', 'annualised contract value'],
    fr: ['VCA', 'valeur contractuelle annuelle'],
  },
  definition: {
    en: 'Mean annual amount of the contracts won in the period: the deal’s amount without one-time lines ÷ its term in years. Deals without a term are left out.',
    fr: 'Montant annuel moyen des contrats gagnés dans la période : montant de l’affaire hors lignes ponctuelles ÷ sa durée en années. Les affaires sans durée sont laissées de côté.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager', 'cs'],
  sources: ['004'],
  defaultVariant: 'mean',
  variants: {
    mean: {
      name: { en: 'Mean per contract', fr: 'Moyenne par contrat' },
      definition: {
        en: 'A term under one year is annualised: 6 months count twice.',
        fr: 'Une durée de moins d’un an est annualisée : 6 mois comptent double.',
      },
      expression: over(of('annualAmountWon'), of('contractsWon'), 'noRecords'),
    },
    meanAsIs: {
      name: { en: 'Mean, short terms as they are', fr: 'Moyenne, durées courtes telles quelles' },
      definition: {
        en: 'A term under one year counts with its amount.',
        fr: 'Une durée de moins d’un an compte pour son montant.',
      },
      expression: over(of('annualAmountWonAsIs'), of('contractsWon'), 'noRecords'),
    },
    sum: {
      name: { en: 'Sum', fr: 'Somme' },
      definition: {
        en: 'Annual amount of all contracts won in the period.',
        fr: 'Montant annuel de tous les contrats gagnés dans la période.',
      },
      expression: of('annualAmountWon'),
    },
  },
  // (380,000 − 20,000 one-time) ÷ 3 years, one contract
  example: { terms: { annualAmountWon: '120000', contractsWon: '1' }, result: '120000' },
};

export const revenueOrders: readonly Metric[] = [
  averageOrderValue,
  ordersPerCustomer,
  orderValuePerCustomer,
  averageRevenuePerAccount,
  annualContractValue,
];
