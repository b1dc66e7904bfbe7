import type { Field } from '../definition';
import { isHeld, isNotPlanned } from '../deal/linked-rows';
import { secondsBetween } from '../elapsed';

const arrived = { on: 'r.arrived_on', at: 'r.arrived_at' };
const followedSeconds = secondsBetween(arrived, { on: 'r.followed_on', at: 'r.followed_at' });
const DAY_SECONDS = 86_400;

/** What needs the activities of a lead, for families outside the buckets. */
export const leadLinkedFields = {
  leadSecondsToAnswer: {
    recordType: 'lead',
    label: {
      en: 'seconds from arrival to first contact',
      fr: 'secondes entre l’arrivée et le premier contact',
    },
    sql: `(${secondsBetween(arrived, { on: 'r.answered_on', at: 'r.answered_at' })})`,
  },
  leadHoursToAnswer: {
    recordType: 'lead',
    label: {
      en: 'hours from arrival to first contact',
      fr: 'heures entre l’arrivée et le premier contact',
    },
    sql: `((${secondsBetween(arrived, { on: 'r.answered_on', at: 'r.answered_at' })})::numeric / 3600)`,
  },
  leadIsFollowed: {
    recordType: 'lead',
    label: { en: 'contacted', fr: 'contacté' },
    sql: 'r.is_followed',
  },
  leadIsFollowedInADay: {
    recordType: 'lead',
    label: { en: 'contacted within 24 hours', fr: 'contacté sous 24 heures' },
    sql: `(r.is_followed and (${followedSeconds}) <= ${DAY_SECONDS})`,
  },
  leadIsVisited: {
    recordType: 'lead',
    label: {
      en: 'a meeting or demonstration was held',
      fr: 'rendez-vous ou démonstration tenu',
    },
    sql: `exists (select from activity a where a.organisation_id = r.organisation_id
      and a.lead_id = r.id and a.type in ('meeting', 'demo') and ${isHeld('a')})`,
  },
  leadHasOffer: {
    recordType: 'lead',
    label: { en: 'an offer was sent then', fr: 'offre envoyée ensuite' },
    sql: `exists (select from activity a where a.organisation_id = r.organisation_id
      and (a.lead_id = r.id or a.deal_id = r.deal_id) and a.type = 'proposal'
      and ${isNotPlanned('a')} and a.occurred_on >= r.first_visit_on)`,
  },
} as const satisfies Record<string, Field>;
