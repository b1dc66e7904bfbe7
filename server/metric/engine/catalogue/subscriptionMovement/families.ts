import type { Family } from '../definition';
import { holdings } from './holdings';

const held = { en: 'subscriptions held', fr: 'abonnements détenus' };

export const subscriptionMovementFamilies = {
  movementEffective: {
    source: 'subscriptionMovement',
    label: { en: 'subscription movements', fr: 'mouvements d’abonnement' },
    timing: 'flow',
    dateRole: 'movementEffective',
    date: 'r.effective_on',
    bucketed: { organisation: ['product', 'person', 'team'], team: ['person'], person: [] },
  },
  subscriptionHeld: {
    source: 'subscriptionMovement',
    label: held,
    timing: 'windowed',
    dateRole: 'movementEffective',
    periodRows: holdings,
    bucketed: null,
    withoutDimensions: ['kind', 'churnReason'],
  },
  subscriptionHolder: {
    source: 'subscriptionMovement',
    label: held,
    timing: 'windowed',
    dateRole: 'movementEffective',
    periodRows: holdings,
    bucketed: null,
    withoutDimensions: ['kind', 'churnReason'],
  },
  /** by what the latest movement says: only for what was lost */
  subscriptionLost: {
    source: 'subscriptionMovement',
    label: held,
    timing: 'windowed',
    dateRole: 'movementEffective',
    periodRows: holdings,
    bucketed: null,
    withoutDimensions: ['kind'],
  },
} as const satisfies Record<string, Family>;
