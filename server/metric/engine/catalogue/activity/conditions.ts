import { heldStatuses } from './held';

/** Conditions that several measures of activities share. */
export const held = { field: 'activityStatus', isOneOf: heldStatuses } as const;
export const outgoing = { field: 'activityDirection', isOneOf: ['outbound'] } as const;
export const incoming = { field: 'activityDirection', isOneOf: ['inbound'] } as const;

export const isType = <const Type extends string>(...types: readonly Type[]) =>
  ({ field: 'activityType', isOneOf: types }) as const;

export const withLead = { field: 'activityLead', isKnown: true } as const;
export const withCustomer = { field: 'activityCustomer', isKnown: true } as const;
export const withDeal = { field: 'activityDeal', isKnown: true } as const;
