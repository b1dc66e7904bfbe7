import type { Measure } from '../measure-definition';
import { dealLinkedMeasures } from './linked-measures';
import { dealWholeMeasures } from './whole-measures';
import { dealPresalesMeasures } from './presales';

const won = { field: 'dealStatus', isOneOf: ['won'] } as const;
const lost = { field: 'dealStatus', isOneOf: ['lost'] } as const;
const closed = { field: 'dealStatus', isOneOf: ['won', 'lost'] } as const;
const hasCycle = { field: 'dealCycleDays', isKnown: true } as const;
const hasQuality = { field: 'dealQuality', isKnown: true } as const;
const hasListPrice = { field: 'dealListPrice', isKnown: true } as const;

export const dealMeasures = {
  dealsWon: {
    family: 'dealClosed',
    label: { en: 'deals won', fr: 'affaires gagnées' },
    unit: 'count',
    aggregate: 'count',
    where: [won],
  },
  dealsLost: {
    family: 'dealClosed',
    label: { en: 'deals lost', fr: 'affaires perdues' },
    unit: 'count',
    aggregate: 'count',
    where: [lost],
  },
  dealsClosed: {
    family: 'dealClosed',
    label: { en: 'deals won or lost', fr: 'affaires gagnées ou perdues' },
    unit: 'count',
    aggregate: 'count',
    where: [closed],
  },
  amountWon: {
    family: 'dealClosed',
    label: { en: 'amount won', fr: 'montant gagné' },
    unit: 'currency',
    aggregate: 'sum',
    value: 'dealAmount',
    where: [won],
  },
  amountClosed: {
    family: 'dealClosed',
    label: { en: 'amount of deals won or lost', fr: 'montant des affaires gagnées ou perdues' },
    unit: 'currency',
    aggregate: 'sum',
    value: 'dealAmount',
    where: [closed],
  },
  outboundDealsWon: {
    family: 'dealClosed',
    label: { en: 'outbound deals won', fr: 'affaires sortantes gagnées' },
    unit: 'count',
    aggregate: 'count',
    where: [won, { field: 'dealOrigin', isOneOf: ['outbound'] }],
  },
  listPriceWon: {
    family: 'dealClosed',
    label: { en: 'list price of deals won', fr: 'prix catalogue des affaires gagnées' },
    unit: 'currency',
    aggregate: 'sum',
    value: 'dealListPrice',
    where: [won, hasListPrice],
  },
  listPriceClosed: {
    family: 'dealClosed',
    label: {
      en: 'list price of deals won or lost',
      fr: 'prix catalogue des affaires gagnées ou perdues',
    },
    unit: 'currency',
    aggregate: 'sum',
    value: 'dealListPrice',
    where: [closed, hasListPrice],
  },
  amountWonWithListPrice: {
    family: 'dealClosed',
    label: {
      en: 'amount of deals won that have a list price',
      fr: 'montant des affaires gagnées ayant un prix catalogue',
    },
    unit: 'currency',
    aggregate: 'sum',
    value: 'dealAmount',
    where: [won, hasListPrice],
  },
  cycleDaysWon: {
    family: 'dealClosed',
    label: { en: 'cycle days of deals won', fr: 'jours de cycle des affaires gagnées' },
    unit: 'days',
    aggregate: 'sum',
    value: 'dealCycleDays',
    where: [won, hasCycle],
  },
  dealsWonWithCycle: {
    family: 'dealClosed',
    label: {
      en: 'deals won with a creation date',
      fr: 'affaires gagnées ayant une date de création',
    },
    unit: 'count',
    aggregate: 'count',
    where: [won, hasCycle],
  },
  cycleDaysClosed: {
    family: 'dealClosed',
    label: {
      en: 'cycle days of deals won or lost',
      fr: 'jours de cycle des affaires gagnées ou perdues',
    },
    unit: 'days',
    aggregate: 'sum',
    value: 'dealCycleDays',
    where: [closed, hasCycle],
  },
  dealsClosedWithCycle: {
    family: 'dealClosed',
    label: {
      en: 'deals won or lost with a creation date',
      fr: 'affaires gagnées ou perdues ayant une date de création',
    },
    unit: 'count',
    aggregate: 'count',
    where: [closed, hasCycle],
  },
  firstPurchases: {
    family: 'dealClosed',
    label: { en: 'first purchases of a customer', fr: 'premiers achats d’un client' },
    unit: 'count',
    aggregate: 'count',
    where: [won, { field: 'dealIsFirstPurchase', holds: true }],
  },
  buyers: {
    family: 'dealBuyer',
    label: { en: 'customers who bought', fr: 'clients ayant acheté' },
    unit: 'count',
    aggregate: 'distinct',
    value: 'dealCustomer',
    where: [won],
  },
  repeatBuyers: {
    family: 'dealBuyer',
    label: { en: 'customers who bought again', fr: 'clients ayant racheté' },
    unit: 'count',
    aggregate: 'distinct',
    value: 'dealCustomer',
    where: [won, { field: 'dealIsLaterPurchase', holds: true }],
  },
  closingOwners: {
    family: 'dealBuyer',
    label: {
      en: 'people who closed a deal',
      fr: 'personnes ayant conclu une affaire',
    },
    unit: 'count',
    aggregate: 'distinct',
    value: 'dealOwner',
    where: [closed],
  },
  dealsCreated: {
    family: 'dealCreated',
    label: { en: 'deals created', fr: 'affaires créées' },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
  dealsCreatedAndWon: {
    family: 'dealCreated',
    label: { en: 'deals created and won since', fr: 'affaires créées puis gagnées' },
    unit: 'count',
    aggregate: 'count',
    where: [won],
  },
  qualityCreated: {
    family: 'dealCreated',
    label: { en: 'quality scores of deals created', fr: 'notes de qualité des affaires créées' },
    unit: 'score',
    aggregate: 'sum',
    value: 'dealQuality',
    where: [hasQuality],
  },
  dealsCreatedWithQuality: {
    family: 'dealCreated',
    label: {
      en: 'deals created with a quality score',
      fr: 'affaires créées ayant une note de qualité',
    },
    unit: 'count',
    aggregate: 'count',
    where: [hasQuality],
  },
  openDeals: {
    family: 'dealOpen',
    label: { en: 'open deals', fr: 'affaires ouvertes' },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
  openAmount: {
    family: 'dealOpen',
    label: { en: 'amount of open deals', fr: 'montant des affaires ouvertes' },
    unit: 'currency',
    aggregate: 'sum',
    value: 'dealAmount',
    where: [],
  },
  openAmountOrListPrice: {
    family: 'dealOpen',
    label: {
      en: 'amount of open deals, or their list price',
      fr: 'montant des affaires ouvertes, ou leur prix catalogue',
    },
    unit: 'currency',
    aggregate: 'sum',
    value: 'dealAmountOrListPrice',
    where: [],
  },
  ...dealLinkedMeasures,
  ...dealPresalesMeasures,
  ...dealWholeMeasures,
} as const satisfies Record<string, Measure>;
