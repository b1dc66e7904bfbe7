import type { Family } from '../definition';
import { dealLinkedFamilies } from './linked-families';

export const dealFamilies = {
  dealClosed: {
    source: 'deal',
    label: { en: 'deals closed', fr: 'affaires closes' },
    timing: 'flow',
    dateRole: 'dealClosed',
    date: 'r.closed_on',
    bucketed: {
      organisation: ['product', 'person', 'team', 'source'],
      team: ['product', 'person'],
      person: ['product'],
    },
  },
  dealBuyer: {
    source: 'deal',
    label: { en: 'deals closed', fr: 'affaires closes' },
    timing: 'whole',
    dateRole: 'dealClosed',
    date: 'r.closed_on',
    bucketed: { organisation: [], team: [], person: [] },
  },
  dealCreated: {
    source: 'deal',
    label: { en: 'deals created', fr: 'affaires créées' },
    timing: 'flow',
    dateRole: 'dealCreated',
    date: 'r.created_on',
    bucketed: { organisation: ['source', 'person', 'team'], team: ['person'], person: [] },
  },
  dealOpen: {
    source: 'deal',
    label: { en: 'deals open', fr: 'affaires ouvertes' },
    timing: 'snapshot',
    dateRole: 'dealOpen',
    from: 'r.created_on',
    until: 'r.closed_on',
    undated: "r.created_on is null and r.status = 'open'",
    undatedRole: 'dealUndated',
    bucketed: {
      organisation: ['stage', 'product', 'person', 'team'],
      team: ['stage', 'person'],
      person: ['stage'],
    },
  },
  ...dealLinkedFamilies,
} as const satisfies Record<string, Family>;
