import type { Measure } from '../measure-definition';

const isAnswered = { field: 'ticketSecondsToResponse', isKnown: true } as const;
const isResolved = { field: 'ticketSecondsToResolution', isKnown: true } as const;

export const ticketMeasures = {
  ticketsOpened: {
    family: 'ticketOpened',
    label: { en: 'tickets opened', fr: 'tickets ouverts' },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
  ticketsAnswered: {
    family: 'ticketOpened',
    label: { en: 'tickets opened and answered', fr: 'tickets ouverts et ayant reçu une réponse' },
    unit: 'count',
    aggregate: 'count',
    where: [isAnswered],
  },
  secondsToFirstResponse: {
    family: 'ticketOpened',
    label: {
      en: 'seconds from opening to first answer',
      fr: 'secondes entre l’ouverture et la première réponse',
    },
    unit: 'count',
    aggregate: 'sum',
    value: 'ticketSecondsToResponse',
    where: [isAnswered],
  },
  medianSecondsToFirstResponse: {
    family: 'ticketOpenedSpread',
    label: {
      en: 'median seconds from opening to first answer',
      fr: 'médiane des secondes entre l’ouverture et la première réponse',
    },
    unit: 'count',
    aggregate: 'median',
    value: 'ticketSecondsToResponse',
    where: [isAnswered],
  },
  ticketsResolved: {
    family: 'ticketResolved',
    label: { en: 'tickets resolved', fr: 'tickets résolus' },
    unit: 'count',
    aggregate: 'count',
    where: [isResolved],
  },
  secondsToResolution: {
    family: 'ticketResolved',
    label: {
      en: 'seconds from opening to resolution',
      fr: 'secondes entre l’ouverture et la résolution',
    },
    unit: 'count',
    aggregate: 'sum',
    value: 'ticketSecondsToResolution',
    where: [isResolved],
  },
  medianSecondsToResolution: {
    family: 'ticketResolvedSpread',
    label: {
      en: 'median seconds from opening to resolution',
      fr: 'médiane des secondes entre l’ouverture et la résolution',
    },
    unit: 'count',
    aggregate: 'median',
    value: 'ticketSecondsToResolution',
    where: [isResolved],
  },
  escalations: {
    family: 'ticketEscalated',
    label: { en: 'tickets escalated', fr: 'tickets escaladés' },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
  escalationsOpen: {
    family: 'ticketEscalationOpen',
    label: { en: 'escalated tickets still open', fr: 'tickets escaladés encore ouverts' },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
} as const satisfies Record<string, Measure>;
