import { growth, minus, of, plus } from '../expression';
import { single, type Metric } from '../metric';
import { byBasis, netRevenueOver } from './revenue-basis';

const growthOf = (base: 'previousPeriod' | 'yearBefore', en: string, fr: string) =>
  byBasis(
    {
      expression: growth(of('invoicedGross'), of('invoicedGross', base)),
      definition: {
        en: `Change of the gross amount invoiced ${en}.`,
        fr: `Variation du montant brut facturé ${fr}.`,
      },
    },
    {
      expression: growth(of('amountWon'), of('amountWon', base)),
      definition: {
        en: `Change of the amount of deals won ${en}.`,
        fr: `Variation du montant des affaires gagnées ${fr}.`,
      },
    },
  );

export const grossRevenue: Metric = {
  id: 'gross_revenue',
  name: { en: 'Gross revenue', fr: 'Chiffre d’affaires brut' },
  aliases: {
    en: ['revenue', 'total revenue', 'sales revenue', 'won revenue', 'turnover'],
    fr: [
      'revenu',
      'revenu brut',
      'revenu total',
      'chiffre d’affaires total',
      'chiffre d’affaires',
      'recettes',
    ],
  },
  definition: {
    en: 'Amount earned from sales in the period before any cost, return or discount is taken off, without tax.',
    fr: 'Montant hors taxes des ventes de la période, avant déduction des coûts, retours et remises.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager'],
  sources: ['001', '004'],
  note: {
    en: 'Credit notes are not taken off here but in net revenue.',
    fr: 'Les avoirs ne sont pas déduits ici mais dans le chiffre d’affaires net.',
  },
  defaultVariant: 'automatic',
  variants: byBasis(
    {
      expression: of('invoicedGross'),
      definition: {
        en: 'Gross amount of the invoices and orders issued in the period.',
        fr: 'Montant brut des factures et commandes émises dans la période.',
      },
    },
    {
      expression: of('amountWon'),
      definition: {
        en: 'Amount of the deals won in the period, by closing date.',
        fr: 'Montant des affaires gagnées dans la période, selon la date de conclusion.',
      },
    },
  ),
};

export const netRevenue: Metric = {
  id: 'net_revenue',
  name: { en: 'Net revenue', fr: 'Chiffre d’affaires net' },
  aliases: { en: ['net sales', 'net turnover'], fr: ['revenu net', 'ventes nettes'] },
  definition: {
    en: 'Gross revenue less the discounts, credit notes and refunds of the same period.',
    fr: 'Chiffre d’affaires brut moins les remises, avoirs et remboursements de la même période.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['004'],
  defaultVariant: 'standard',
  variants: {
    standard: {
      name: { en: 'After discounts and refunds', fr: 'Après remises et remboursements' },
      definition: {
        en: 'Invoiced gross less discounts, credit notes and refunds. Without invoices: amount of deals won, which is net of discounts, less refunds.',
        fr: 'Facturé brut moins remises, avoirs et remboursements. Sans factures : montant des affaires gagnées, déjà net de remises, moins remboursements.',
      },
      expression: netRevenueOver('period'),
    },
    literal: {
      name: { en: 'After all costs', fr: 'Après tous les coûts' },
      definition: {
        en: 'Also less every expense of the period, taxes and fees included where they are loaded as expenses. Strictly this is net profit.',
        fr: 'Également moins toutes les dépenses de la période, taxes et frais compris s’ils sont chargés comme dépenses. À proprement parler, c’est le bénéfice net.',
      },
      expression: minus(netRevenueOver('period'), of('expensesIncurred')),
    },
  },
};

export const salesGrowth: Metric = {
  id: 'sales_growth',
  name: { en: 'Sales growth', fr: 'Croissance des ventes' },
  aliases: {
    en: ['revenue growth rate'],
    fr: ['taux de croissance du chiffre d’affaires', 'croissance', 'expansion du territoire'],
  },
  definition: {
    en: 'Relative change of revenue from the previous period. A period that is not over is compared with the same elapsed part; without a positive base there is no value.',
    fr: 'Variation relative du chiffre d’affaires par rapport à la période précédente. Une période en cours est comparée à la même portion écoulée ; sans base positive, il n’y a pas de valeur.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager'],
  sources: ['000', '001'],
  defaultVariant: 'automatic',
  variants: growthOf(
    'previousPeriod',
    'from the previous period',
    'par rapport à la période précédente',
  ),
};

export const yearOverYearGrowth: Metric = {
  id: 'year_over_year_growth',
  name: { en: 'Year-over-year growth', fr: 'Croissance sur un an' },
  aliases: {
    en: ['YoY growth', 'same period last year'],
    fr: ['croissance par rapport à la même période de l’année précédente'],
  },
  definition: {
    en: 'Relative change of revenue from the same period one year earlier. A period that is not over is compared with the same elapsed part.',
    fr: 'Variation relative du chiffre d’affaires par rapport à la même période un an plus tôt. Une période en cours est comparée à la même portion écoulée.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['004'],
  defaultVariant: 'automatic',
  variants: growthOf('yearBefore', 'from one year earlier', 'par rapport à l’année précédente'),
  example: {
    variant: 'invoiced',
    terms: { invoicedGross: '17000000', 'invoicedGross.yearBefore': '10000000' },
    result: '0.7',
  },
};

const trailing = (measure: 'invoicedAmount' | 'amountWon') =>
  plus(
    minus(of(measure, 'fiscalToDate'), of(measure, 'previousFiscalToDate')),
    of(measure, 'previousFiscalYear'),
  );

export const trailingGrowth: Metric = {
  id: 'trailing_growth',
  name: { en: 'Trailing growth', fr: 'Croissance glissante' },
  aliases: {
    en: ['trailing twelve months', 'trailing twelve months revenue', 'TTM revenue'],
    fr: [
      'croissance tendancielle',
      'croissance rétrospective',
      'croissance suiveuse',
      'croissance sur 6 mois',
      'douze mois glissants',
    ],
  },
  definition: {
    en: 'Revenue of the fiscal year so far, less that of the same months of the year before, plus that whole year: a trailing twelve-month amount.',
    fr: 'Chiffre d’affaires de l’exercice en cours, moins celui des mêmes mois de l’exercice précédent, plus cet exercice entier : un montant sur douze mois glissants.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['004'],
  note: {
    en: 'Despite its name it is an amount; the rate is year-over-year growth.',
    fr: 'Malgré son nom, c’est un montant ; le taux est la croissance sur un an.',
  },
  defaultVariant: 'automatic',
  variants: byBasis(
    {
      expression: trailing('invoicedAmount'),
      definition: {
        en: 'Amount invoiced, net of discounts and credit notes.',
        fr: 'Montant facturé, net de remises et d’avoirs.',
      },
    },
    {
      expression: trailing('amountWon'),
      definition: { en: 'Amount of deals won.', fr: 'Montant des affaires gagnées.' },
    },
  ),
  example: {
    variant: 'invoiced',
    terms: {
      'invoicedAmount.fiscalToDate': '17000000',
      'invoicedAmount.previousFiscalToDate': '10000000',
      'invoicedAmount.previousFiscalYear': '25000000',
    },
    result: '32000000',
  },
};

export const upsellCrossSellRevenue = single({
  id: 'upsell_cross_sell_revenue',
  name: {
    en: 'Upsell and cross-sell revenue',
    fr: 'Chiffre d’affaires d’upsell et de cross-sell',
  },
  aliases: {
    en: ['expansion revenue', 'upsell revenue', 'cross-sell revenue'],
    fr: ['chiffres de ventes incitatives et de ventes croisées', 'montée en gamme'],
  },
  definition: {
    en: 'Amount of the deals of kind upsell or cross-sell won in the period.',
    fr: 'Montant des affaires de type upsell ou cross-sell gagnées dans la période.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['sales_manager', 'cs'],
  sources: ['000'],
  expression: of('amountUpsold'),
});

export const revenue: readonly Metric[] = [
  grossRevenue,
  netRevenue,
  salesGrowth,
  yearOverYearGrowth,
  trailingGrowth,
  upsellCrossSellRevenue,
];
