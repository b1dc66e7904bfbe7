import { minus, of, over, whenLoaded, wholeOf } from '../expression';
import { single, type Metric } from '../metric';
import { unitAmountOver, unitsOver } from './revenue-basis';

const volumeTexts = {
  units: { en: 'Units', fr: 'Unités' },
  amount: { en: 'Amount', fr: 'Montant' },
};

export const salesVolumeByLocation: Metric = {
  id: 'sales_volume_by_location',
  name: { en: 'Sales volume by location', fr: 'Volume des ventes par emplacement' },
  aliases: {
    en: ['sales by store', 'sales by region', 'units sold by location'],
    fr: [
      'ventes par point de vente',
      'ventes par région',
      'volume des ventes',
      'contribution du territoire',
    ],
  },
  definition: {
    en: 'Units sold in the period at each location, shops and online alike: sales broken down by location.',
    fr: 'Unités vendues dans la période dans chaque lieu, magasins comme vente en ligne : les ventes ventilées par lieu.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive'],
  sources: ['000'],
  presetDimension: 'location',
  note: {
    en: 'Lines of deals won; of invoices where there are no deals. A deal without lines counts with its own quantity, else as one unit, an invoice without lines as one unit.',
    fr: 'Lignes des affaires gagnées ; des factures s’il n’y a pas d’affaires. Une affaire sans lignes compte pour sa quantité, à défaut une unité, une facture sans lignes pour une unité.',
  },
  defaultVariant: 'units',
  variants: {
    units: {
      name: volumeTexts.units,
      definition: { en: 'Number of units sold.', fr: 'Nombre d’unités vendues.' },
      expression: unitsOver('period'),
    },
    amount: {
      name: volumeTexts.amount,
      definition: {
        en: 'Amount of what was sold, net of line discounts.',
        fr: 'Montant des ventes, net des remises de ligne.',
      },
      unit: 'currency',
      expression: unitAmountOver('period'),
    },
  },
};

type Sold = 'unitsWon' | 'unitsInvoiced' | 'lineAmountWon' | 'lineAmountInvoiced';

const change = (measure: Sold) => over(of(measure), of(measure, 'previousPeriod'));
const changeElsewhere = (measure: Sold) =>
  over(
    minus(wholeOf(measure), of(measure)),
    minus(wholeOf(measure, 'previousPeriod'), of(measure, 'previousPeriod')),
  );
const lift = (measure: Sold) =>
  over(minus(change(measure), changeElsewhere(measure)), changeElsewhere(measure));

export const promotionSalesLift: Metric = {
  id: 'promotion_sales_lift',
  name: { en: 'Promotion sales lift', fr: 'Effet d’une promotion sur les ventes' },
  aliases: {
    en: ['promotional uplift', 'A/B location test'],
    fr: [
      'impact de la promotion',
      'vente promotionnelle dans un emplacement et pas dans l’autre',
      'test A/B entre emplacements',
    ],
  },
  definition: {
    en: 'How much more a location’s sales grew from the previous period than those of all other locations: (its change ÷ theirs) − 1. Read it for the location where the promotion ran; the others are the control.',
    fr: 'De combien les ventes d’un lieu ont progressé de plus que celles de tous les autres depuis la période précédente : (sa variation ÷ la leur) − 1. À lire pour le lieu de la promotion ; les autres servent de témoin.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['sales_manager', 'sales_marketing'],
  sources: ['000'],
  presetDimension: 'location',
  note: {
    en: 'With few sales chance alone moves this figure a lot: look at the numbers of units before concluding. Undivided there is no control and so no value.',
    fr: 'Avec peu de ventes, le hasard suffit à faire bouger ce chiffre : regardez le nombre d’unités avant de conclure. Sans ventilation, il n’y a pas de témoin, donc pas de valeur.',
  },
  defaultVariant: 'units',
  variants: {
    units: {
      name: volumeTexts.units,
      definition: { en: 'By units sold.', fr: 'En unités vendues.' },
      expression: whenLoaded('deal', lift('unitsWon'), lift('unitsInvoiced')),
    },
    amount: {
      name: volumeTexts.amount,
      definition: { en: 'By amount sold.', fr: 'En montant vendu.' },
      expression: whenLoaded('deal', lift('lineAmountWon'), lift('lineAmountInvoiced')),
    },
  },
};

export const revenueByProduct: Metric = {
  id: 'revenue_by_product',
  name: { en: 'Revenue by product', fr: 'Chiffre d’affaires par produit' },
  aliases: {
    en: ['sales by product', 'product revenue', 'revenue by product line'],
    fr: [
      'ventes par produit',
      'revenu par produit',
      'revenus par ligne de produits',
      'chiffre d’affaires par ligne de produits',
    ],
  },
  definition: {
    en: 'Revenue of the period for each product, net of line discounts: revenue broken down by product. What has no product is a part of its own, so that the parts add up.',
    fr: 'Chiffre d’affaires de la période pour chaque produit, net des remises de ligne : le chiffre d’affaires ventilé par produit. Ce qui n’a pas de produit forme une part, pour que le total soit complet.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager', 'marketing'],
  sources: ['000', '004'],
  presetDimension: 'product',
  defaultVariant: 'automatic',
  variants: {
    automatic: {
      name: { en: 'Won, else invoiced', fr: 'Gagné, sinon facturé' },
      definition: {
        en: 'Lines of the deals won; deals without lines count for their own product. Invoices where there are no deals.',
        fr: 'Lignes des affaires gagnées ; une affaire sans lignes compte pour son propre produit. Factures s’il n’y a pas d’affaires.',
      },
      expression: whenLoaded(
        'dealLine',
        of('lineAmountWon'),
        whenLoaded('deal', of('amountWon'), of('lineAmountInvoiced')),
      ),
    },
    booked: {
      name: { en: 'Booked', fr: 'Signé' },
      definition: {
        en: 'Lines of the deals won in the period, by closing date.',
        fr: 'Lignes des affaires gagnées dans la période, selon la date de conclusion.',
      },
      expression: whenLoaded('dealLine', of('lineAmountWon'), of('amountWon')),
    },
    invoiced: {
      name: { en: 'Invoiced', fr: 'Facturé' },
      definition: {
        en: 'Lines of the invoices issued in the period; an invoice without lines counts for its own product.',
        fr: 'Lignes des factures émises dans la période ; une facture sans lignes compte pour son propre produit.',
      },
      expression: of('lineAmountInvoiced'),
    },
  },
};

export const averageSellingPrice = single({
  id: 'average_selling_price',
  name: { en: 'Average selling price', fr: 'Prix de vente moyen' },
  aliases: { en: ['ASP', 'mean price'], fr: ['prix de vente moyen des produits', 'PVM'] },
  definition: {
    en: 'Mean price charged for a unit sold in the period, after discount. Read it product by product.',
    fr: 'Prix moyen facturé par unité vendue dans la période, après remise. À lire produit par produit.',
  },
  unit: 'currency',
  direction: 'neutral',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['sales_manager', 'marketing'],
  sources: ['000'],
  expression: over(unitAmountOver('period'), unitsOver('period'), 'noRecords'),
});

export const averageRevenuePerUnit = single({
  id: 'average_revenue_per_unit',
  name: { en: 'Average revenue per unit', fr: 'Revenu moyen par unité' },
  aliases: {
    en: ['AR', 'ARPU (unit)', 'revenue per unit sold'],
    fr: ['RA', 'revenu par widget', 'recette moyenne'],
  },
  definition: {
    en: 'Revenue of the period ÷ units sold in it. A unit is an item sold, not a user.',
    fr: 'Chiffre d’affaires de la période ÷ unités vendues. Une unité est un article vendu, pas un utilisateur.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['004'],
  expression: over(unitAmountOver('period'), unitsOver('period'), 'noRecords'),
  example: { terms: { lineAmountInvoiced: '100000', unitsInvoiced: '10' }, result: '10000' },
});

const marginal = (base: 'previousPeriod' | 'yearBefore') =>
  over(
    minus(unitAmountOver('period'), unitAmountOver(base)),
    minus(unitsOver('period'), unitsOver(base)),
  );

export const marginalRevenuePerUnit: Metric = {
  id: 'marginal_revenue_per_unit',
  name: { en: 'Marginal revenue per unit', fr: 'Revenu marginal par unité' },
  aliases: {
    en: ['marginal revenue', 'MR'],
    fr: ['RM', 'recette marginale', 'gain marginal'],
  },
  definition: {
    en: 'Extra revenue for each extra unit sold, from one period to another. Without a value when the number of units is the same.',
    fr: 'Chiffre d’affaires supplémentaire par unité vendue en plus, d’une période à l’autre. Sans valeur quand le nombre d’unités ne change pas.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['executive'],
  sources: ['004'],
  defaultVariant: 'previousPeriod',
  variants: {
    previousPeriod: {
      name: { en: 'From the previous period', fr: 'Depuis la période précédente' },
      definition: {
        en: '(Revenue − that of the previous period) ÷ (units − those of the previous period).',
        fr: '(Chiffre d’affaires − celui de la période précédente) ÷ (unités − celles de la période précédente).',
      },
      expression: marginal('previousPeriod'),
    },
    yearBefore: {
      name: { en: 'From one year earlier', fr: 'Sur un an' },
      definition: {
        en: '(Revenue − that of the same period a year earlier) ÷ (units − those of then).',
        fr: '(Chiffre d’affaires − celui de la même période un an plus tôt) ÷ (unités − celles d’alors).',
      },
      expression: marginal('yearBefore'),
    },
  },
  example: {
    terms: {
      lineAmountInvoiced: '110000',
      'lineAmountInvoiced.previousPeriod': '100000',
      unitsInvoiced: '20',
      'unitsInvoiced.previousPeriod': '10',
    },
    result: '1000',
  },
};

export const revenueSelling: readonly Metric[] = [
  revenueByProduct,
  salesVolumeByLocation,
  promotionSalesLift,
  averageSellingPrice,
  averageRevenuePerUnit,
  marginalRevenuePerUnit,
];
