import type { Field } from '../definition';
import { secondsBetween } from '../elapsed';

const opened = { on: 'r.opened_on', at: 'r.opened_at' };

export const ticketFields = {
  ticketSecondsToResponse: {
    recordType: 'ticket',
    label: {
      en: 'seconds from opening to first answer',
      fr: 'secondes entre l’ouverture et la première réponse',
    },
    sql: `(${secondsBetween(opened, { on: 'r.first_response_on', at: 'r.first_response_at' })})`,
  },
  ticketSecondsToResolution: {
    recordType: 'ticket',
    label: {
      en: 'seconds from opening to resolution',
      fr: 'secondes entre l’ouverture et la résolution',
    },
    sql: `(${secondsBetween(opened, { on: 'r.resolved_on', at: 'r.resolved_at' })})`,
  },
} as const satisfies Record<string, Field>;
