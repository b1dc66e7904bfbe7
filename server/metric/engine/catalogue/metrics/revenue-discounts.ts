import { minus, of, over, whenLoaded } from '../expression';
import { single, type Metric } from '../metric';

const listPrice = whenLoaded('dealLine', of('lineListPriceWon'), of('listPriceWon'));
const paid = whenLoaded('dealLine', of('lineAmountWonWithListPrice'), of('amountWonWithListPrice'));

export const averageDiscountRate = single({
  id: 'average_discount_rate',
  name: { en: 'Average discount rate', fr: 'Taux de remise moyen' },
  aliases: {
    en: ['discount rate', 'discounting'],
    fr: ['remise moyenne', 'taux de remise', 'pourcentage de remise', 'escompte', 'remise'],
  },
  definition: {
    en: 'Part of the list price that was given away on what was won in the period, weighted by value. Negative when it was sold above list price; what has no list price is left out.',
    fr: 'Part du prix catalogue accordée en remise sur ce qui a été gagné dans la période, pondérée par la valeur. Négatif en cas de vente au-dessus du prix catalogue ; ce qui n’a pas de prix catalogue est laissé de côté.',
  },
  unit: 'percent',
  direction: 'lower',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive'],
  sources: ['004'],
  benchmarks: [
    {
      value: '0.10',
      label: {
        en: 'Lower end of usual discounts before volume discounts',
        fr: 'Bas des remises usuelles avant remises sur volume',
      },
      source: 'Sales KPI literature',
    },
    {
      value: '0.15',
      label: {
        en: 'Upper end of usual discounts before volume discounts',
        fr: 'Haut des remises usuelles avant remises sur volume',
      },
      source: 'Sales KPI literature',
    },
  ],
  note: {
    en: 'By lines where deal lines are loaded, else by deals. Volume rebates can be told apart by the type of discount.',
    fr: 'Par lignes si des lignes d’affaire sont chargées, sinon par affaires. Le type de remise permet d’isoler les remises sur volume.',
  },
  expression: over(minus(listPrice, paid), listPrice),
});

export const discountImpact: Metric = {
  id: 'discount_impact',
  name: { en: 'Discount impact', fr: 'Impact des remises' },
  aliases: {
    en: ['discounts given', 'discounting impact', 'revenue lost to discounts'],
    fr: ['remises accordées', 'impact sur l’actualisation', 'impact de l’escompte'],
  },
  definition: {
    en: 'Revenue given up through discounts: list price less amount of what was won in the period and has a list price.',
    fr: 'Chiffre d’affaires cédé en remises : prix catalogue moins montant de ce qui a été gagné dans la période et a un prix catalogue.',
  },
  unit: 'currency',
  direction: 'lower',
  family: 'revenue',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive'],
  sources: ['004'],
  defaultVariant: 'amount',
  variants: {
    amount: {
      name: { en: 'Amount', fr: 'Montant' },
      definition: {
        en: 'List price less amount.',
        fr: 'Prix catalogue moins montant.',
      },
      expression: minus(listPrice, paid),
    },
    shareOfRevenue: {
      name: { en: 'Share of what was won', fr: 'Part du montant gagné' },
      definition: {
        en: 'Discounts ÷ amount won after discount.',
        fr: 'Remises ÷ montant gagné après remise.',
      },
      unit: 'percent',
      expression: over(minus(listPrice, paid), paid),
    },
  },
};

export const revenueDiscounts: readonly Metric[] = [averageDiscountRate, discountImpact];
