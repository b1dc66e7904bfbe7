import { metric, minus, of, over, plus, whenLoaded } from '../expression';
import { single, type Metric } from '../metric';

export const costOfGoodsSold: Metric = {
  id: 'cost_of_goods_sold',
  name: { en: 'Cost of goods sold', fr: 'Coût des marchandises vendues' },
  aliases: {
    en: ['COGS', 'cost of sales'],
    fr: ['coût des marchandises', 'coût de revient'],
  },
  definition: {
    en: 'Direct cost of what was sold in the period. For software: hosting, third-party licences, support.',
    fr: 'Coût direct de ce qui a été vendu dans la période. Pour un éditeur : hébergement, licences tierces, support.',
  },
  unit: 'currency',
  direction: 'lower',
  family: 'finance',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['004'],
  defaultVariant: 'expenses',
  variants: {
    expenses: {
      name: { en: 'From expenses', fr: 'D’après les dépenses' },
      definition: {
        en: 'Expenses of category cost of goods sold (cogs).',
        fr: 'Dépenses de catégorie coût des marchandises vendues (cogs).',
      },
      expression: of('goodsSpend'),
    },
    lines: {
      name: { en: 'From deal lines', fr: 'D’après les lignes d’affaire' },
      definition: {
        en: 'Unit cost × quantity of the lines of deals won.',
        fr: 'Coût unitaire × quantité des lignes des affaires gagnées.',
      },
      expression: of('lineCostWon'),
    },
  },
};

const marginAfter = (variant: 'expenses' | 'lines') =>
  over(minus(metric('net_revenue'), metric('cost_of_goods_sold', variant)), metric('net_revenue'));

export const grossProfitMargin: Metric = {
  id: 'gross_profit_margin',
  name: { en: 'Gross profit margin', fr: 'Marge bénéficiaire brute' },
  aliases: {
    en: ['gross margin', 'gross margin rate'],
    fr: ['marge brute', 'taux de marge brute'],
  },
  definition: {
    en: 'Share of net revenue that is kept after the cost of goods sold.',
    fr: 'Part du chiffre d’affaires net conservée après le coût des marchandises vendues.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'finance',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['004'],
  defaultVariant: 'expenses',
  variants: {
    expenses: {
      name: { en: 'Costs from expenses', fr: 'Coûts d’après les dépenses' },
      definition: {
        en: '(Net revenue − expenses of category cost of goods sold) ÷ net revenue.',
        fr: '(Chiffre d’affaires net − dépenses de catégorie coût des marchandises vendues) ÷ chiffre d’affaires net.',
      },
      expression: marginAfter('expenses'),
    },
    lines: {
      name: { en: 'Costs from deal lines', fr: 'Coûts d’après les lignes d’affaire' },
      definition: {
        en: '(Net revenue − unit cost × quantity of the lines won) ÷ net revenue.',
        fr: '(Chiffre d’affaires net − coût unitaire × quantité des lignes gagnées) ÷ chiffre d’affaires net.',
      },
      expression: marginAfter('lines'),
    },
  },
};

const partial = {
  en: 'Only as complete as the expenses that are loaded: payroll and taxes belong to them.',
  fr: 'Aussi complet que les dépenses chargées : masse salariale et impôts en font partie.',
};

export const netProfit = single({
  id: 'net_profit',
  name: { en: 'Net profit', fr: 'Bénéfice net' },
  aliases: { en: ['net income', 'profit'], fr: ['bénéfice net global', 'résultat net'] },
  definition: {
    en: 'Net revenue of the period less every expense incurred in it.',
    fr: 'Chiffre d’affaires net de la période moins toutes les dépenses engagées.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'finance',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['004'],
  note: partial,
  expression: minus(metric('net_revenue', 'standard'), of('expensesIncurred')),
});

export const netProfitMargin = single({
  id: 'net_profit_margin',
  name: { en: 'Net profit margin', fr: 'Marge bénéficiaire nette' },
  aliases: { en: ['net margin', 'profit margin'], fr: ['marge nette', 'taux de marge nette'] },
  definition: {
    en: 'Share of net revenue that is kept after every expense of the period.',
    fr: 'Part du chiffre d’affaires net conservée après toutes les dépenses de la période.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'finance',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['004'],
  note: partial,
  expression: over(metric('net_profit'), metric('net_revenue', 'standard')),
});

const inflow = whenLoaded('payment', of('paymentsReceived'), of('invoicesPaidAmount'));
const outflow = plus(of('refundedAmount'), of('expensesPaid'));

export const cashFlow: Metric = {
  id: 'cash_flow',
  name: { en: 'Cash flow', fr: 'Flux de trésorerie' },
  aliases: { en: ['cash-flow', 'net cash'], fr: ['trésorerie nette', 'flux de trésorerie net'] },
  definition: {
    en: 'Money received in the period less money paid out in it, by the day of payment. Financing and tax movements are not in it.',
    fr: 'Encaissements de la période moins décaissements, au jour du paiement. Les mouvements de financement et d’impôt n’y figurent pas.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'finance',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['004'],
  note: {
    en: 'Received: payments where any is loaded, else invoices by the day they were paid.',
    fr: 'Encaissé : paiements s’il y en a, sinon factures au jour de leur règlement.',
  },
  defaultVariant: 'net',
  variants: {
    net: {
      name: { en: 'Net', fr: 'Net' },
      definition: {
        en: 'Received less refunds and expenses paid.',
        fr: 'Encaissé moins remboursements et dépenses payées.',
      },
      expression: minus(inflow, outflow),
    },
    inflow: {
      name: { en: 'Money in', fr: 'Encaissements' },
      definition: { en: 'Received from customers.', fr: 'Reçu des clients.' },
      expression: inflow,
    },
    outflow: {
      name: { en: 'Money out', fr: 'Décaissements' },
      definition: {
        en: 'Refunds and expenses paid.',
        fr: 'Remboursements et dépenses payées.',
      },
      expression: outflow,
    },
  },
};

export const returnOnInvestment: Metric = {
  id: 'return_on_investment',
  name: { en: 'Return on investment', fr: 'Retour sur investissement (ROI)' },
  aliases: { en: ['ROI', 'investment return'], fr: ['retour sur investissement', 'rentabilité'] },
  definition: {
    en: 'Return earned on an investment as a share of what was invested: measurements return ÷ expenses with an investment.',
    fr: 'Gain d’un investissement en part du montant investi : mesures return ÷ dépenses ayant un investissement.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'finance',
  kind: 'lagging',
  audiences: ['executive', 'marketing'],
  sources: ['004'],
  note: {
    en: 'A measurement names its investment in the column process, else campaign.',
    fr: 'Une mesure nomme son investissement dans la colonne process, à défaut campaign.',
  },
  defaultVariant: 'gain',
  variants: {
    gain: {
      name: { en: 'Return is the gain', fr: 'Le retour est le gain' },
      definition: {
        en: 'Gain ÷ amount invested.',
        fr: 'Gain ÷ montant investi.',
      },
      expression: over(of('investmentReturns'), of('investmentSpend')),
    },
    finalValue: {
      name: { en: 'Return is the final value', fr: 'Le retour est la valeur finale' },
      definition: {
        en: '(Final value − amount invested) ÷ amount invested.',
        fr: '(Valeur finale − montant investi) ÷ montant investi.',
      },
      expression: over(
        minus(of('investmentReturns'), of('investmentSpend')),
        of('investmentSpend'),
      ),
    },
  },
  example: {
    terms: { investmentReturns: '775000', investmentSpend: '1525000' },
    result: '0.5081967213114754098360655737704918032787',
  },
};

const commission = single({
  id: 'commission',
  name: { en: 'Sales commission', fr: 'Commission sur ventes' },
  aliases: {
    en: ['commission calculator', 'variable pay'],
    fr: ['calculateur de commission', 'rémunération variable'],
  },
  definition: {
    en: 'Variable pay for the deals won in the period at a flat rate: the measurement commission_rate (0.1 for 10 %), of the person, else of everybody, as it stood on the day of closing. No value without a rate; deals closed before the first rate are left out.',
    fr: 'Rémunération variable sur les affaires gagnées dans la période, à taux unique : la mesure saisie commission_rate (0,1 pour 10 %), de la personne, sinon de tous, telle qu’elle était au jour de la signature. Aucune valeur sans taux ; les affaires signées avant le premier taux sont laissées de côté.',
  },
  unit: 'currency',
  direction: 'neutral',
  family: 'finance',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive'],
  sources: ['000'],
  note: {
    en: 'An estimate: what is paid comes from commission plans, with their tiers, triggers and clawbacks.',
    fr: 'Une estimation : ce qui est versé vient des plans de commission, avec leurs paliers, déclencheurs et reprises.',
  },
  expression: of('commissionOwed'),
});

export const financeProfit: readonly Metric[] = [
  costOfGoodsSold,
  grossProfitMargin,
  netProfit,
  netProfitMargin,
  cashFlow,
  returnOnInvestment,
  commission,
];
