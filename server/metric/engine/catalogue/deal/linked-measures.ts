import type { Measure } from '../measure-definition';

const won = { field: 'dealStatus', isOneOf: ['won'] } as const;
const hasContact = { field: 'dealContactDays', isKnown: true } as const;
const count = { unit: 'count', aggregate: 'count' } as const;
const sum = { unit: 'currency', aggregate: 'sum' } as const;

/** Measures that look at other records than the deal itself. */
export const dealLinkedMeasures = {
  contactDaysWon: {
    family: 'dealClosedLinked',
    label: {
      en: 'days from first contact to closing of deals won',
      fr: 'jours du premier contact à la conclusion des affaires gagnées',
    },
    unit: 'days',
    aggregate: 'sum',
    value: 'dealContactDays',
    where: [won, hasContact],
  },
  dealsWonWithContact: {
    family: 'dealClosedLinked',
    label: {
      en: 'deals won with a first contact',
      fr: 'affaires gagnées ayant un premier contact',
    },
    ...count,
    where: [won, hasContact],
  },
  dealsWonWithDemo: {
    family: 'dealClosedLinked',
    label: {
      en: 'deals won with a demonstration',
      fr: 'affaires gagnées avec démonstration',
    },
    ...count,
    where: [won, { field: 'dealHasDemo', holds: true }],
  },
  amountWonByReferred: {
    family: 'dealClosedLinked',
    label: { en: 'amount won by referred people', fr: 'montant gagné par les cooptés' },
    ...sum,
    value: 'dealAmount',
    where: [won, { field: 'dealOwnerIsReferred', holds: true }],
  },
  amountWonByOthers: {
    family: 'dealClosedLinked',
    label: { en: 'amount won by the others', fr: 'montant gagné par les autres' },
    ...sum,
    value: 'dealAmount',
    where: [
      won,
      { field: 'dealHasOwner', holds: true },
      { field: 'dealOwnerIsReferred', holds: false },
    ],
  },
  dealsWonOriginated: {
    family: 'dealClosedOriginated',
    label: { en: 'deals won, by originator', fr: 'affaires gagnées, par apporteur' },
    ...count,
    where: [won],
  },
  outboundDealsWonOriginated: {
    family: 'dealClosedOriginated',
    label: {
      en: 'outbound deals won, by originator',
      fr: 'affaires sortantes gagnées, par apporteur',
    },
    ...count,
    where: [won, { field: 'dealOrigin', isOneOf: ['outbound'] }],
  },
  dealsCreatedOriginated: {
    family: 'dealCreatedOriginated',
    label: { en: 'deals created, by originator', fr: 'affaires créées, par apporteur' },
    ...count,
    where: [],
  },
  dealsCreatedWithProposal: {
    family: 'dealCreatedLinked',
    label: {
      en: 'deals created with an offer since',
      fr: 'affaires créées ayant donné lieu à une offre',
    },
    ...count,
    where: [{ field: 'dealHasProposal', holds: true }],
  },
  dealsDemoed: {
    family: 'dealDemoed',
    label: {
      en: 'deals with their first demonstration held',
      fr: 'affaires à leur première démonstration tenue',
    },
    ...count,
    where: [],
  },
  dealsDemoedAndWon: {
    family: 'dealDemoed',
    label: {
      en: 'deals with their first demonstration held, and won since',
      fr: 'affaires à leur première démonstration tenue, puis gagnées',
    },
    ...count,
    where: [won],
  },
  dealsProposed: {
    family: 'dealProposed',
    label: {
      en: 'deals with their first offer sent',
      fr: 'affaires à leur première offre envoyée',
    },
    ...count,
    where: [],
  },
  dealsProposedAndWon: {
    family: 'dealProposed',
    label: {
      en: 'deals with their first offer sent, and won since',
      fr: 'affaires à leur première offre envoyée, puis gagnées',
    },
    ...count,
    where: [won],
  },
  dealsWorked: {
    family: 'dealWorked',
    label: { en: 'deals worked', fr: 'affaires travaillées' },
    ...count,
    where: [],
  },
  dealsWorkedAndWon: {
    family: 'dealWorked',
    label: { en: 'deals worked and won in the period', fr: 'affaires travaillées et gagnées' },
    ...count,
    where: [{ field: 'dealIsWonInPeriod', holds: true }],
  },
  weightedAmount: {
    family: 'dealOpenLinked',
    label: {
      en: 'weighted amount of open deals',
      fr: 'montant pondéré des affaires ouvertes',
    },
    ...sum,
    value: 'dealWeightedAmount',
    where: [],
  },
  weightedAmountOrListPrice: {
    family: 'dealOpenLinked',
    label: {
      en: 'weighted amount of open deals, or of their list price',
      fr: 'montant pondéré des affaires ouvertes, ou de leur prix catalogue',
    },
    ...sum,
    value: 'dealWeightedAmountOrListPrice',
    where: [],
  },
  dealsInStage: {
    family: 'dealStage',
    label: { en: 'open deals in the stage', fr: 'affaires ouvertes à l’étape' },
    ...count,
    where: [],
  },
  amountInStage: {
    family: 'dealStage',
    label: {
      en: 'amount of open deals in the stage',
      fr: 'montant des affaires ouvertes à l’étape',
    },
    ...sum,
    value: 'dealAmount',
    where: [],
  },
  amountOrListPriceInStage: {
    family: 'dealStage',
    label: {
      en: 'amount of open deals in the stage, or their list price',
      fr: 'montant des affaires ouvertes à l’étape, ou leur prix catalogue',
    },
    ...sum,
    value: 'dealAmountOrListPrice',
    where: [],
  },
} as const satisfies Record<string, Measure>;
