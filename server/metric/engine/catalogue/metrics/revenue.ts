import { constant, growth, metric, minus, of, over, plus } from '../expression';
import { single, type Metric } from '../metric';

export const grossRevenue: Metric = {
  id: 'gross_revenue',
  name: { en: 'Gross revenue', fr: 'Chiffre d’affaires brut' },
  aliases: {
    en: ['revenue', 'total revenue', 'sales revenue', 'won revenue'],
    fr: ['revenu', 'revenu brut', 'revenu total', 'chiffre d’affaires', 'recettes'],
  },
  definition: {
    en: 'Amount earned from sales in the period before any cost, return or discount is taken off.',
    fr: 'Montant des ventes de la période, avant déduction des coûts, retours et remises.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager'],
  defaultVariant: 'booked',
  variants: {
    booked: {
      name: { en: 'Booked', fr: 'Signé' },
      definition: {
        en: 'Amount of the deals won in the period, by closing date. This is the definition in use as long as no invoices are loaded.',
        fr: 'Montant des affaires gagnées dans la période, selon la date de conclusion. C’est la définition en usage tant qu’aucune facture n’est chargée.',
      },
      expression: of('amountWon'),
    },
  },
};

export const revenueByProduct = single({
  id: 'revenue_by_product',
  name: { en: 'Revenue by product', fr: 'Chiffre d’affaires par produit' },
  aliases: {
    en: ['sales by product', 'product revenue'],
    fr: ['ventes par produit', 'revenu par produit'],
  },
  definition: {
    en: 'Amount of the deals won in the period, for each product.',
    fr: 'Montant des affaires gagnées dans la période, pour chaque produit.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager'],
  presetDimension: 'product',
  expression: of('amountWon'),
});

export const salesGrowth = single({
  id: 'sales_growth',
  name: { en: 'Sales growth', fr: 'Croissance des ventes' },
  aliases: {
    en: ['revenue growth rate'],
    fr: ['taux de croissance du chiffre d’affaires', 'croissance', 'expansion du territoire'],
  },
  definition: {
    en: 'Relative change of revenue from the previous period. A period that is not over is compared with the same elapsed part.',
    fr: 'Variation relative du chiffre d’affaires par rapport à la période précédente. Une période en cours est comparée à la même portion écoulée.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager'],
  expression: growth(of('amountWon'), of('amountWon', 'previousPeriod')),
});

export const yearOverYearGrowth = single({
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
  expression: growth(of('amountWon'), of('amountWon', 'yearBefore')),
});

export const trailingGrowth = single({
  id: 'trailing_growth',
  name: { en: 'Trailing growth', fr: 'Croissance glissante' },
  aliases: {
    en: ['trailing twelve months', 'TTM revenue'],
    fr: ['croissance suiveuse', 'douze mois glissants'],
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
  expression: plus(
    minus(of('amountWon', 'fiscalToDate'), of('amountWon', 'previousFiscalToDate')),
    of('amountWon', 'previousFiscalYear'),
  ),
});

export const averageDiscountRate = single({
  id: 'average_discount_rate',
  name: { en: 'Average discount rate', fr: 'Taux de remise moyen' },
  aliases: { en: ['discount rate'], fr: ['remise moyenne', 'taux de remise'] },
  definition: {
    en: 'Part of the list price that was given away on the deals won in the period. Negative when they were sold above list price; deals without a list price are left out.',
    fr: 'Part du prix catalogue accordée en remise sur les affaires gagnées dans la période. Négatif si elles ont été vendues au-dessus du prix catalogue ; les affaires sans prix catalogue sont laissées de côté.',
  },
  unit: 'percent',
  direction: 'lower',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive'],
  benchmarks: [
    {
      value: '0.15',
      label: {
        en: 'Upper end of usual discounts before volume discounts',
        fr: 'Haut des remises usuelles avant remises sur volume',
      },
      source: 'Sales KPI literature',
    },
  ],
  expression: minus(constant('1'), over(of('amountWonWithListPrice'), of('listPriceWon'))),
});

export const discountImpact = single({
  id: 'discount_impact',
  name: { en: 'Discount impact', fr: 'Impact des remises' },
  aliases: { en: ['discounts given'], fr: ['remises accordées'] },
  definition: {
    en: 'List price less amount of the deals won in the period that have a list price.',
    fr: 'Prix catalogue moins montant des affaires gagnées dans la période ayant un prix catalogue.',
  },
  unit: 'currency',
  direction: 'lower',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive'],
  expression: minus(of('listPriceWon'), of('amountWonWithListPrice')),
});

export const revenueByRep = single({
  id: 'revenue_by_rep',
  name: { en: 'Sales by rep', fr: 'Ventes par commercial' },
  aliases: {
    en: ['revenue by rep', 'sales leaderboard'],
    fr: ['chiffre d’affaires par commercial', 'classement des commerciaux'],
  },
  definition: {
    en: 'Amount of the deals won in the period, for each owner.',
    fr: 'Montant des affaires gagnées dans la période, pour chaque responsable.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'productivity',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive', 'rep'],
  presetDimension: 'person',
  expression: metric('gross_revenue', 'booked'),
});

export const revenue: readonly Metric[] = [
  grossRevenue,
  revenueByProduct,
  revenueByRep,
  salesGrowth,
  yearOverYearGrowth,
  trailingGrowth,
  averageDiscountRate,
  discountImpact,
];
