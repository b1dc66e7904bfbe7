import type { Family } from '../definition';
import { isHeld } from './held';
import { firstProposals } from './proposal';
import { contactsAfterSharing, dealTouches, firstSales } from './touch';
import { leadSentiment } from './reply';
import { isPresales, leadTemperature, stageThen } from './look-up';

/** Course rows that were assigned by the end of the period. */
const assignedCourses = `select ac.* from activity ac
  where ac.type = 'course' and ac.assigned_on < w.end_on`;

/** The last attempt of each person at each course among those finished in the period. */
const lastAttempts = `select distinct on (ac.organisation_id, coalesce(ac.owner_id::text || '/' || ac.course,
      ac.id::text)) ac.*
  from activity ac
  where ac.type = 'course' and ac.completed_on >= w.start_on and ac.completed_on < w.end_on
  order by ac.organisation_id, coalesce(ac.owner_id::text || '/' || ac.course, ac.id::text),
    ac.completed_on desc, ac.id desc`;

/** Each onboarding session once, however many attended it: its row that says the most. */
const onboardingSessions = `select distinct on (ac.organisation_id, coalesce(ac.session, ac.id::text)) ac.*
  from activity ac
  where ac.type = 'onboarding' and ac.occurred_on >= w.start_on and ac.occurred_on < w.end_on
    and (ac.status is null or ${isHeld('ac')})
  order by ac.organisation_id, coalesce(ac.session, ac.id::text), ac.session_hours desc nulls last,
    ac.id`;

export const activityFamilies = {
  activityOccurred: {
    source: 'activity',
    label: { en: 'activities', fr: 'activités' },
    timing: 'flow',
    dateRole: 'activityOccurred',
    date: 'r.occurred_on',
    bucketed: {
      organisation: ['type', 'channel', 'person', 'team'],
      team: ['type', 'person'],
      person: ['type'],
    },
    moreDimensions: { temperature: leadTemperature },
  },
  /** looked at together with other records: never kept in buckets */
  activityOccurredLinked: {
    source: 'activity',
    label: { en: 'activities', fr: 'activités' },
    timing: 'flow',
    dateRole: 'activityOccurred',
    date: 'r.occurred_on',
    bucketed: null,
    moreDimensions: { stage: stageThen, presalesEngineer: isPresales },
  },
  activityReached: {
    source: 'activity',
    label: { en: 'activities', fr: 'activités' },
    timing: 'whole',
    dateRole: 'activityOccurred',
    date: 'r.occurred_on',
    bucketed: null,
    // counts different prospects, deals or events: one that has two tags is in the part of each
    moreDimensions: { stage: stageThen, sentiment: leadSentiment, tag: 'tg.tag' },
  },
  activityBooked: {
    source: 'activity',
    label: { en: 'activities booked', fr: 'activités planifiées' },
    timing: 'flow',
    dateRole: 'activityBooked',
    date: 'r.booked_on',
    bucketed: { organisation: ['type', 'person', 'team'], team: ['person'], person: [] },
  },
  proposalSent: {
    source: 'activity',
    label: {
      en: 'proposals, the first of each deal',
      fr: 'propositions, la première de chaque affaire',
    },
    timing: 'flow',
    dateRole: 'activityOccurred',
    date: 'r.occurred_on',
    rows: firstProposals,
    bucketed: null,
  },
  dealTouched: {
    source: 'activity',
    label: { en: 'contacts on closed deals', fr: 'contacts sur les affaires closes' },
    timing: 'flow',
    dateRole: 'dealClosed',
    date: 'r.closed_on',
    rows: dealTouches,
    bucketed: null,
    // a touch takes what it is told by from its deal, as the deals that it is divided by do
    moreDimensions: {
      product: 'dl.product_id',
      customer: 'dl.customer_id',
      segment: 'coalesce(dl.segment, c.segment)',
      location: 'coalesce(dl.location, c.location)',
      channel: 'dl.channel',
      source: 'dl.source',
      campaign: 'dl.campaign',
      originator: 'dl.originator_id',
    },
    withoutDimensions: [
      'csm',
      'tenure',
      'cohort',
      'content',
      'contentType',
      'course',
      'session',
      'trainer',
      'eventType',
    ],
  },
  contentFollowed: {
    source: 'activity',
    label: {
      en: 'contacts in the 30 days after a document was shared',
      fr: 'contacts dans les 30 jours suivant l’envoi d’un document',
    },
    timing: 'whole',
    dateRole: 'activityOccurred',
    date: 'r.occurred_on',
    rows: contactsAfterSharing,
    bucketed: null,
  },
  firstSale: {
    source: 'activity',
    label: {
      en: 'product trainings with a first sale since',
      fr: 'formations produit suivies d’une première vente',
    },
    timing: 'flow',
    dateRole: 'dealClosed',
    date: 'r.closed_on',
    rows: firstSales,
    bucketed: null,
  },
  courseAssigned: {
    source: 'activity',
    label: { en: 'courses assigned so far', fr: 'parcours assignés à ce jour' },
    timing: 'windowed',
    dateRole: 'activityCompleted',
    rows: assignedCourses,
    bucketed: null,
  },
  courseAttempted: {
    source: 'activity',
    label: {
      en: 'courses finished, last attempts',
      fr: 'parcours terminés, dernières tentatives',
    },
    timing: 'windowed',
    dateRole: 'activityCompleted',
    date: 'r.completed_on',
    rows: lastAttempts,
    bucketed: null,
  },
  onboardingSession: {
    source: 'activity',
    label: { en: 'onboarding sessions', fr: 'sessions d’intégration' },
    timing: 'windowed',
    dateRole: 'activityOccurred',
    date: 'r.occurred_on',
    rows: onboardingSessions,
    bucketed: null,
  },
} as const satisfies Record<string, Family>;
