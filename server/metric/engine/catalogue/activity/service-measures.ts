import type { Measure } from '../measure-definition';
import { held, incoming, isType, withCustomer } from './conditions';

const csm = { field: 'activityOwnerRole', isOneOf: ['csm'] } as const;
const answeredCustomer = { field: 'activitySecondsToCustomerReply', isKnown: true } as const;
const answeredTicket = { field: 'activitySecondsToTicketReply', isKnown: true } as const;
const withTicket = { field: 'activityTicket', isKnown: true } as const;
const noTicket = { field: 'activityTicket', isKnown: false } as const;

const counted = (
  family: 'activityOccurred' | 'activityOccurredLinked',
  en: string,
  fr: string,
  where: Measure['where'],
) => ({ family, label: { en, fr }, unit: 'count', aggregate: 'count', where }) as const;

const seconds = (
  value: 'activitySecondsToCustomerReply' | 'activitySecondsToTicketReply',
  en: string,
  fr: string,
  where: Measure['where'],
) =>
  ({
    family: 'activityOccurredLinked',
    label: { en, fr },
    unit: 'count',
    aggregate: 'sum',
    value,
    where,
  }) as const;

export const serviceMeasures = {
  customerContacts: counted(
    'activityOccurred',
    'contacts with customers',
    'contacts avec des clients',
    [withCustomer, held],
  ),
  customerContactsWithIssue: counted(
    'activityOccurred',
    'contacts that brought up a problem',
    'contacts ayant révélé un problème',
    [withCustomer, held, { field: 'activityHasIssue', holds: true }],
  ),
  customerContactsWithIssueOrTicket: counted(
    'activityOccurred',
    'contacts with a problem or a ticket',
    'contacts avec un problème ou un ticket',
    [withCustomer, held, { field: 'activityHasIssueOrTicket', holds: true }],
  ),
  businessReviews: counted('activityOccurred', 'business reviews held', 'revues tenues', [
    isType('qbr'),
    held,
  ]),
  customersReviewed: {
    family: 'activityReached',
    label: { en: 'customers reviewed', fr: 'clients passés en revue' },
    unit: 'count',
    aggregate: 'distinct',
    value: 'activityCustomer',
    where: [isType('qbr'), held],
  },
  successMeetings: counted(
    'activityOccurredLinked',
    'meetings of customer success',
    'réunions de la réussite client',
    [isType('meeting', 'qbr'), csm],
  ),
  inquiriesAnswered: counted(
    'activityOccurredLinked',
    'customer requests answered',
    'demandes de clients ayant reçu une réponse',
    [incoming, withCustomer, answeredCustomer],
  ),
  secondsToInquiryAnswer: seconds(
    'activitySecondsToCustomerReply',
    'seconds until customer requests were answered',
    'secondes jusqu’à la réponse aux demandes de clients',
    [incoming, withCustomer, answeredCustomer],
  ),
  salesInquiriesAnswered: counted(
    'activityOccurredLinked',
    'customer requests without a ticket answered',
    'demandes de clients hors ticket ayant reçu une réponse',
    [incoming, withCustomer, noTicket, answeredCustomer],
  ),
  secondsToSalesInquiryAnswer: seconds(
    'activitySecondsToCustomerReply',
    'seconds until customer requests without a ticket were answered',
    'secondes jusqu’à la réponse aux demandes de clients hors ticket',
    [incoming, withCustomer, noTicket, answeredCustomer],
  ),
  messagesAnswered: counted(
    'activityOccurredLinked',
    'messages on tickets answered',
    'messages sur tickets ayant reçu une réponse',
    [incoming, withTicket, answeredTicket],
  ),
  secondsToMessageAnswer: seconds(
    'activitySecondsToTicketReply',
    'seconds until messages on tickets were answered',
    'secondes jusqu’à la réponse aux messages sur tickets',
    [incoming, withTicket, answeredTicket],
  ),
} as const satisfies Record<string, Measure>;
