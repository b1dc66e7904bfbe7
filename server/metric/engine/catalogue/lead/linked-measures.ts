import type { Measure } from '../measure-definition';

const count = { unit: 'count', aggregate: 'count' } as const;
const isAnswered = { field: 'leadSecondsToAnswer', isKnown: true } as const;
const isQualified = { field: 'leadIsQualified', holds: true } as const;
const isCustomer = { field: 'leadIsCustomer', holds: true } as const;

/** Measures that look at a lead's activities too. */
export const leadLinkedMeasures = {
  secondsToAnswer: {
    family: 'leadArrived',
    label: {
      en: 'seconds from arrival to first contact',
      fr: 'secondes entre l’arrivée et le premier contact',
    },
    unit: 'count',
    aggregate: 'sum',
    value: 'leadSecondsToAnswer',
    where: [isAnswered],
  },
  leadsAnswered: {
    family: 'leadArrived',
    label: { en: 'leads received and contacted', fr: 'leads reçus et contactés' },
    ...count,
    where: [isAnswered],
  },
  medianHoursToAnswer: {
    family: 'leadArrivedWhole',
    label: {
      en: 'median hours from arrival to first contact',
      fr: 'heures médianes entre l’arrivée et le premier contact',
    },
    unit: 'hours',
    aggregate: 'median',
    value: 'leadHoursToAnswer',
    where: [isAnswered],
  },
  leadsReceivedQualified: {
    family: 'leadArrived',
    label: { en: 'qualified leads received', fr: 'leads qualifiés reçus' },
    ...count,
    where: [isQualified],
  },
  leadsFollowed: {
    family: 'leadArrived',
    label: {
      en: 'qualified leads received and contacted',
      fr: 'leads qualifiés reçus et contactés',
    },
    ...count,
    where: [isQualified, { field: 'leadIsFollowed', holds: true }],
  },
  leadsFollowedInADay: {
    family: 'leadArrived',
    label: {
      en: 'qualified leads contacted within 24 hours',
      fr: 'leads qualifiés contactés sous 24 heures',
    },
    ...count,
    where: [isQualified, { field: 'leadIsFollowedInADay', holds: true }],
  },
  leadsCreatedToVisit: {
    family: 'leadCreatedLinked',
    label: { en: 'leads created and visited', fr: 'leads créés puis visités' },
    ...count,
    where: [{ field: 'leadIsVisited', holds: true }],
  },
  leadsVisited: {
    family: 'leadVisited',
    label: { en: 'leads first visited', fr: 'leads visités pour la première fois' },
    ...count,
    where: [],
  },
  leadsVisitedToOffer: {
    family: 'leadVisited',
    label: {
      en: 'leads first visited, with an offer since',
      fr: 'leads visités, avec une offre ensuite',
    },
    ...count,
    where: [{ field: 'leadHasOffer', holds: true }],
  },
  leadsContactedByMethod: {
    family: 'leadMainMethod',
    label: {
      en: 'leads first contacted, by main method',
      fr: 'leads contactés, par méthode principale',
    },
    ...count,
    where: [],
  },
  leadsContactedByMethodToCustomer: {
    family: 'leadMainMethod',
    label: {
      en: 'leads first contacted, and customers since, by main method',
      fr: 'leads contactés, puis devenus clients, par méthode principale',
    },
    ...count,
    where: [isCustomer],
  },
  leadsByLoad: {
    family: 'leadContactLoad',
    label: { en: 'leads first contacted', fr: 'leads contactés pour la première fois' },
    ...count,
    where: [],
  },
  leadsByLoadToCustomer: {
    family: 'leadContactLoad',
    label: {
      en: 'leads first contacted, and customers since',
      fr: 'leads contactés, puis devenus clients',
    },
    ...count,
    where: [isCustomer],
  },
  leadsThen: {
    family: 'leadThen',
    label: { en: 'live leads', fr: 'leads actifs' },
    ...count,
    where: [],
  },
} as const satisfies Record<string, Measure>;
