import type { FieldId } from '../field';
import type { Condition, Measure } from '../measure-definition';

const won: Condition = { field: 'dealStatus', isOneOf: ['won'] };
const hasTerm: Condition = { field: 'dealAnnualAmount', isKnown: true };
const hasContent: Condition = { field: 'hasContent', holds: true };
const first: Condition = { field: 'isFirstTouch', holds: true };

const attributed = (value: FieldId, en: string, fr: string, ...where: Condition[]): Measure => ({
  family: 'dealAttributed',
  label: { en, fr },
  unit: 'currency',
  aggregate: 'sum',
  value,
  where,
});

export const dealRevenueMeasures = {
  commissionOwed: {
    family: 'dealCommission',
    label: { en: 'commission on deals won', fr: 'commission sur les affaires gagnées' },
    unit: 'currency',
    aggregate: 'total',
    value: 'dealCommission',
    where: [won, { field: 'dealCommission', isKnown: true }],
  },
  amountUpsold: {
    family: 'dealClosed',
    label: {
      en: 'amount won in upsells and cross-sells',
      fr: 'montant gagné en upsell et cross-sell',
    },
    unit: 'currency',
    aggregate: 'sum',
    value: 'dealAmount',
    where: [won, { field: 'dealKind', isOneOf: ['upsell', 'cross_sell'] }],
  },
  annualAmountWon: {
    family: 'dealContract',
    label: { en: 'annual amount of contracts won', fr: 'montant annuel des contrats gagnés' },
    unit: 'currency',
    aggregate: 'sum',
    value: 'dealAnnualAmount',
    where: [won, hasTerm],
  },
  annualAmountWonAsIs: {
    family: 'dealContract',
    label: {
      en: 'annual amount of contracts won, short terms as they are',
      fr: 'montant annuel des contrats gagnés, durées courtes telles quelles',
    },
    unit: 'currency',
    aggregate: 'sum',
    value: 'dealAnnualAmountAsIs',
    where: [won, hasTerm],
  },
  contractsWon: {
    family: 'dealContract',
    label: { en: 'contracts won with a term', fr: 'contrats gagnés ayant une durée' },
    unit: 'count',
    aggregate: 'count',
    where: [won, hasTerm],
  },
  firstTouchRevenue: attributed(
    'creditedAmount',
    'amount won, credited to the first touch',
    'montant gagné, attribué au premier contact',
    first,
  ),
  lastTouchRevenue: attributed(
    'creditedAmount',
    'amount won, credited to the last touch',
    'montant gagné, attribué au dernier contact',
    { field: 'isLastTouch', holds: true },
  ),
  linearRevenue: attributed(
    'linearCredit',
    'amount won, credited to all touches equally',
    'montant gagné, attribué à parts égales',
  ),
  contentRevenue: attributed(
    'creditedAmount',
    'amount won, first touched by content',
    'montant gagné, premier contact par un contenu',
    first,
    hasContent,
  ),
  contentRevenueLinear: attributed(
    'linearCredit',
    'amount won, credited to content in equal parts',
    'montant gagné, attribué aux contenus à parts égales',
    hasContent,
  ),
} as const satisfies Record<string, Measure>;
