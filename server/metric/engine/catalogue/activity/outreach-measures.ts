import type { Measure } from '../measure-definition';
import { held, incoming, isType, outgoing, withDeal, withLead } from './conditions';
import { salesTypes } from './touch';

const sentiment = (name: string) => ({ field: 'activityLeadSentiment', isOneOf: [name] }) as const;

const counted = (
  family: 'activityOccurred' | 'activityOccurredLinked' | 'activityBooked',
  en: string,
  fr: string,
  where: Measure['where'],
) => ({ family, label: { en, fr }, unit: 'count', aggregate: 'count', where }) as const;

const prospects = (en: string, fr: string, where: Measure['where']) =>
  ({
    family: 'activityReached',
    label: { en, fr },
    unit: 'count',
    aggregate: 'distinct',
    value: 'activityLead',
    where: [outgoing, held, ...where],
  }) as const;

export const outreachMeasures = {
  salesActivities: counted('activityOccurred', 'sales activities', 'activités commerciales', [
    isType(...salesTypes),
    held,
  ]),
  activitiesHeld: counted('activityOccurred', 'activities done', 'activités réalisées', [held]),
  contactsHeld: counted(
    'activityOccurred',
    'calls, e-mails and meetings',
    'appels, e-mails et rendez-vous',
    [isType('call', 'email', 'meeting'), held],
  ),
  callsMade: counted('activityOccurred', 'calls made', 'appels passés', [isType('call'), outgoing]),
  emailsSent: counted('activityOccurred', 'e-mails sent', 'e-mails envoyés', [
    isType('email'),
    outgoing,
  ]),
  meetingsBooked: counted('activityBooked', 'meetings booked', 'rendez-vous pris', [
    isType('meeting'),
  ]),
  meetingsDue: counted('activityOccurred', 'meetings due', 'rendez-vous prévus', [
    isType('meeting'),
  ]),
  meetingsHeld: counted('activityOccurred', 'meetings held', 'rendez-vous tenus', [
    isType('meeting'),
    held,
  ]),
  followUpsTyped: counted('activityOccurred', 'follow-ups', 'relances', [
    isType('follow_up'),
    held,
  ]),
  followUps: counted('activityOccurredLinked', 'follow-ups', 'relances', [
    { field: 'activityIsFollowUp', holds: true },
    held,
  ]),
  laterContacts: counted(
    'activityOccurredLinked',
    'follow-ups and later outgoing contacts',
    'relances et contacts sortants ultérieurs',
    [{ field: 'activityIsLaterContact', holds: true }, held],
  ),
  proposalsSent: {
    family: 'proposalSent',
    label: { en: 'proposals sent', fr: 'propositions envoyées' },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
  proposalsOfAnyVersion: counted(
    'activityOccurred',
    'proposals sent, revisions too',
    'propositions envoyées, révisions comprises',
    [isType('proposal'), held],
  ),
  demosHeld: counted('activityOccurred', 'demonstrations held', 'démonstrations tenues', [
    isType('demo'),
    held,
  ]),
  demosBooked: counted('activityBooked', 'demonstrations planned', 'démonstrations planifiées', [
    isType('demo'),
  ]),
  eventsAttended: {
    family: 'activityReached',
    label: { en: 'events attended', fr: 'événements suivis' },
    unit: 'count',
    aggregate: 'distinct',
    value: 'activityEvent',
    where: [isType('event'), held],
  },
  cadencesCompleted: counted('activityOccurred', 'cadences completed', 'cadences effectuées', [
    isType('cadence'),
    held,
  ]),
  hoursLogged: {
    family: 'activityOccurred',
    label: { en: 'hours logged', fr: 'heures saisies' },
    unit: 'hours',
    aggregate: 'sum',
    value: 'activityHours',
    where: [],
  },
  prospectsContacted: prospects('prospects contacted', 'prospects contactés', []),
  prospectsInterested: prospects(
    'prospects contacted whose reply was positive',
    'prospects contactés ayant répondu positivement',
    [sentiment('positive')],
  ),
  prospectsDeclining: prospects(
    'prospects contacted whose reply was negative',
    'prospects contactés ayant répondu négativement',
    [sentiment('negative')],
  ),
  meetingsBookedWithProspects: counted(
    'activityBooked',
    'meetings booked with prospects',
    'rendez-vous pris avec des prospects',
    [isType('meeting'), withLead],
  ),
  repliesReceived: counted(
    'activityOccurred',
    'replies received from prospects',
    'réponses reçues de prospects',
    [incoming, withLead],
  ),
  invitationsSent: counted('activityOccurred', 'invitations sent', 'invitations envoyées', [
    { field: 'activityIsInvitation', holds: true },
  ]),
  dealTouches: {
    family: 'dealTouched',
    label: { en: 'contacts before closing', fr: 'contacts avant la conclusion' },
    unit: 'count',
    aggregate: 'count',
    where: [],
  },
  presalesHours: {
    family: 'activityOccurredLinked',
    label: { en: 'hours of presales on deals', fr: 'heures d’avant-vente sur les affaires' },
    unit: 'hours',
    aggregate: 'sum',
    value: 'activityHours',
    where: [{ field: 'activityOwnerRole', isOneOf: ['presales'] }, withDeal],
  },
  dealsActedOn: {
    family: 'activityReached',
    label: { en: 'deals acted on', fr: 'affaires ayant fait l’objet d’une activité' },
    unit: 'count',
    aggregate: 'distinct',
    value: 'activityDeal',
    where: [held, withDeal],
  },
  dealsWithPresalesWork: {
    family: 'activityReached',
    label: { en: 'deals that presales worked on', fr: 'affaires suivies par l’avant-vente' },
    unit: 'count',
    aggregate: 'distinct',
    value: 'activityDeal',
    where: [{ field: 'activityOwnerRole', isOneOf: ['presales'] }, withDeal],
  },
  ownSocialMessages: counted(
    'activityOccurred',
    'own messages on social media',
    'messages envoyés sur les réseaux sociaux',
    [isType('social'), outgoing],
  ),
} as const satisfies Record<string, Measure>;
