import type { Field } from '../definition';
import type { heldStatuses } from './held';
import { isBefore, isHeld } from './held';
import { leadSentiment } from './reply';

const statusValues = {
  done: { en: 'done', fr: 'faite' },
  completed: { en: 'completed', fr: 'terminée' },
  attended: { en: 'attended', fr: 'suivie' },
} as const satisfies Record<(typeof heldStatuses)[number], { en: string; fr: string }>;

const usesFollowUps = `exists (select from activity fu
  where fu.organisation_id = app_organisation_id() and fu.type = 'follow_up')`;

const hasEarlierContact = `exists (select from activity ea
  where ea.organisation_id = r.organisation_id and ea.direction = 'outbound' and ${isHeld('ea')}
    and (ea.lead_id = r.lead_id or ea.customer_id = r.customer_id) and ${isBefore('ea', 'r')})`;

export const activityFields = {
  activityType: {
    recordType: 'activity',
    label: { en: 'type', fr: 'type' },
    sql: 'r.type',
    values: {
      call: { en: 'call', fr: 'appel' },
      email: { en: 'e-mail', fr: 'e-mail' },
      meeting: { en: 'meeting', fr: 'rendez-vous' },
      demo: { en: 'demonstration', fr: 'démonstration' },
      follow_up: { en: 'follow-up', fr: 'relance' },
      social: { en: 'social media', fr: 'réseaux sociaux' },
      event: { en: 'event', fr: 'événement' },
      proposal: { en: 'proposal', fr: 'proposition' },
      cadence: { en: 'cadence', fr: 'cadence' },
      qbr: { en: 'business review', fr: 'revue d’affaires' },
      training: { en: 'training', fr: 'formation' },
      course: { en: 'course', fr: 'parcours' },
      coaching: { en: 'coaching', fr: 'coaching' },
      onboarding: { en: 'onboarding', fr: 'intégration' },
      content_share: { en: 'content shared', fr: 'partage de contenu' },
    },
  },
  activityStatus: {
    recordType: 'activity',
    label: { en: 'status', fr: 'statut' },
    sql: 'r.status',
    values: statusValues,
  },
  activityDirection: {
    recordType: 'activity',
    label: { en: 'direction', fr: 'sens' },
    sql: 'r.direction',
    values: {
      inbound: { en: 'incoming', fr: 'entrant' },
      outbound: { en: 'outgoing', fr: 'sortant' },
    },
  },
  activityCategory: {
    recordType: 'activity',
    label: { en: 'category', fr: 'catégorie' },
    sql: 'lower(r.category)',
  },
  activityHours: {
    recordType: 'activity',
    label: { en: 'hours', fr: 'heures' },
    sql: 'r.duration_hours',
  },
  activitySessionHours: {
    recordType: 'activity',
    label: { en: 'length of the session in hours', fr: 'durée de la session en heures' },
    sql: 'r.session_hours',
  },
  activityLead: {
    recordType: 'activity',
    label: { en: 'prospect', fr: 'prospect' },
    sql: 'r.lead_id',
  },
  activityDeal: {
    recordType: 'activity',
    label: { en: 'deal', fr: 'affaire' },
    sql: 'r.deal_id',
  },
  activityCustomer: {
    recordType: 'activity',
    label: { en: 'customer', fr: 'client' },
    sql: 'r.customer_id',
  },
  activityTicket: {
    recordType: 'activity',
    label: { en: 'ticket', fr: 'ticket' },
    sql: 'r.ticket_id',
  },
  activityPerson: {
    recordType: 'activity',
    label: { en: 'person', fr: 'personne' },
    sql: 'r.owner_id',
  },
  activityContent: {
    recordType: 'activity',
    label: { en: 'content', fr: 'contenu' },
    sql: 'r.content',
  },
  activityEvent: {
    recordType: 'activity',
    label: { en: 'event', fr: 'événement' },
    sql: 'coalesce(r.event_key, r.id::text)',
  },
  activityHasIssue: {
    recordType: 'activity',
    label: { en: 'a problem was found', fr: 'problème relevé' },
    sql: 'r.has_issue',
  },
  activityHasIssueOrTicket: {
    recordType: 'activity',
    label: {
      en: 'a problem was found, or a ticket is linked',
      fr: 'problème relevé ou ticket lié',
    },
    sql: '(r.has_issue or r.ticket_id is not null)',
  },
  activityIsPassed: {
    recordType: 'activity',
    label: { en: 'passed', fr: 'réussite' },
    sql: 'r.is_passed',
  },
  activityIsInvitation: {
    recordType: 'activity',
    label: { en: 'invitation', fr: 'invitation' },
    sql: "(lower(r.type) = 'invitation' or lower(r.category) = 'invitation')",
  },
  activityIsFollowUp: {
    recordType: 'activity',
    label: {
      en: 'follow-up, or a later outgoing contact where that type is not used',
      fr: 'relance, ou contact sortant ultérieur si ce type n’est pas utilisé',
    },
    sql: `case when ${usesFollowUps} then r.type = 'follow_up'
      else coalesce(r.direction = 'outbound' and ${hasEarlierContact}, false) end`,
  },
  activityIsLaterContact: {
    recordType: 'activity',
    label: {
      en: 'follow-up, or outgoing contact after a first one',
      fr: 'relance, ou contact sortant après un premier',
    },
    sql: `(r.type = 'follow_up' or coalesce(r.direction = 'outbound' and ${hasEarlierContact}, false))`,
  },
  activityOwnerRole: {
    recordType: 'activity',
    label: { en: 'role', fr: 'rôle' },
    sql: 'o.role',
    values: {
      presales: { en: 'presales', fr: 'avant-vente' },
      csm: { en: 'customer success', fr: 'réussite client' },
    },
  },
  activityLeadSentiment: {
    recordType: 'activity',
    label: { en: 'reply of the prospect', fr: 'réponse du prospect' },
    sql: leadSentiment,
    values: {
      positive: { en: 'positive', fr: 'positive' },
      negative: { en: 'negative', fr: 'négative' },
    },
  },
  activitySecondsToCustomerReply: {
    recordType: 'activity',
    label: { en: 'seconds until the answer', fr: 'secondes jusqu’à la réponse' },
    sql: 'customer_reply.seconds',
  },
  activitySecondsToTicketReply: {
    recordType: 'activity',
    label: { en: 'seconds until the answer', fr: 'secondes jusqu’à la réponse' },
    sql: 'ticket_reply.seconds',
  },
  activityFollowingContact: {
    recordType: 'activity',
    label: { en: 'contact', fr: 'contact' },
    sql: 'r.contact_id',
  },
  activityDaysToFirstSale: {
    recordType: 'activity',
    label: {
      en: 'days from training to first sale',
      fr: 'jours entre formation et première vente',
    },
    sql: '(r.closed_on - r.occurred_on)',
  },
  courseIsFinished: {
    recordType: 'activity',
    label: { en: 'finished by the end of the period', fr: 'terminé à la fin de la période' },
    sql: '(r.completed_on < w.end_on)',
  },
} as const satisfies Record<string, Field>;
