import type { Measure } from '../measure-definition';

const hasListPrice = { field: 'lineListAmount', isKnown: true } as const;

export const dealLineMeasures = {
  lineAmountWon: {
    family: 'dealSold',
    label: { en: 'amount of lines won', fr: 'montant des lignes gagnées' },
    unit: 'currency',
    aggregate: 'sum',
    value: 'lineAmount',
    where: [],
  },
  unitsWon: {
    family: 'dealSold',
    label: { en: 'units won', fr: 'unités vendues' },
    unit: 'count',
    aggregate: 'sum',
    value: 'lineQuantity',
    where: [],
  },
  lineListPriceWon: {
    family: 'dealSold',
    label: { en: 'list price of lines won', fr: 'prix catalogue des lignes gagnées' },
    unit: 'currency',
    aggregate: 'sum',
    value: 'lineListAmount',
    where: [hasListPrice],
  },
  lineAmountWonWithListPrice: {
    family: 'dealSold',
    label: {
      en: 'amount of lines won that have a list price',
      fr: 'montant des lignes gagnées ayant un prix catalogue',
    },
    unit: 'currency',
    aggregate: 'sum',
    value: 'lineAmount',
    where: [hasListPrice],
  },
  lineCostWon: {
    family: 'dealSold',
    label: { en: 'cost of lines won', fr: 'coût des lignes gagnées' },
    unit: 'currency',
    aggregate: 'sum',
    value: 'lineCost',
    where: [{ field: 'lineCost', isKnown: true }],
  },
} as const satisfies Record<string, Measure>;
