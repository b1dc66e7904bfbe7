import type { Family } from '../definition';

// an escalated ticket without a date of its own is dated by its opening
const escalatedOn = 'coalesce(r.escalated_on, case when r.is_escalated then r.opened_on end)';

export const ticketFamilies = {
  ticketOpened: {
    source: 'ticket',
    label: { en: 'tickets opened', fr: 'tickets ouverts' },
    timing: 'flow',
    dateRole: 'ticketOpened',
    date: 'r.opened_on',
    bucketed: {
      organisation: ['product', 'issueType', 'channel', 'severity', 'person', 'team'],
      team: ['person'],
      person: [],
    },
  },
  ticketOpenedSpread: {
    source: 'ticket',
    label: { en: 'tickets opened', fr: 'tickets ouverts' },
    timing: 'whole',
    dateRole: 'ticketOpened',
    date: 'r.opened_on',
    bucketed: null,
  },
  ticketResolved: {
    source: 'ticket',
    label: { en: 'tickets resolved', fr: 'tickets résolus' },
    timing: 'flow',
    dateRole: 'ticketResolved',
    date: 'r.resolved_on',
    bucketed: {
      organisation: ['product', 'issueType', 'severity', 'person', 'team'],
      team: ['person'],
      person: [],
    },
  },
  ticketResolvedSpread: {
    source: 'ticket',
    label: { en: 'tickets resolved', fr: 'tickets résolus' },
    timing: 'whole',
    dateRole: 'ticketResolved',
    date: 'r.resolved_on',
    bucketed: null,
  },
  ticketEscalated: {
    source: 'ticket',
    label: { en: 'tickets escalated', fr: 'tickets escaladés' },
    timing: 'flow',
    dateRole: 'ticketEscalated',
    date: escalatedOn,
    bucketed: null,
  },
  ticketEscalationOpen: {
    source: 'ticket',
    label: { en: 'escalated tickets still open', fr: 'tickets escaladés encore ouverts' },
    timing: 'snapshot',
    dateRole: 'ticketEscalated',
    from: escalatedOn,
    until: 'r.resolved_on',
    bucketed: null,
  },
} as const satisfies Record<string, Family>;
