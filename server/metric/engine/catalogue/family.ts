import type { Dimension } from '../figure';
import type { RecordType } from './field';

/**
 * How a family's figures behave over time. flow: additive, a period is the sum of its days.
 * whole: computed for each period as it is. snapshot: the state at the end of a day. employment:
 * computed for each period as far as it has elapsed.
 */
export type Timing = 'flow' | 'whole' | 'snapshot' | 'employment';

/** What a change marks: the dates at which a record counts. */
export type DateRole = 'dealClosed' | 'dealCreated' | 'dealOpen' | 'personEmployed';

/** Measures that share a record type and the date that puts a record into a period. */
export interface Family {
  readonly recordType: RecordType;
  readonly timing: Timing;
  readonly dateRole: DateRole;
  /** the column of a flow's or a whole's date */
  readonly dateColumn?: string;
  readonly dimensions: readonly Dimension[];
  /** breakdowns kept in buckets, by kind of scope; the undivided figure always is */
  readonly bucketed: {
    readonly organisation: readonly Dimension[];
    readonly team: readonly Dimension[];
    readonly person: readonly Dimension[];
  } | null;
}

const dealDimensions = [
  'product',
  'productCategory',
  'stage',
  'location',
  'segment',
  'source',
  'channel',
  'campaign',
  'team',
  'person',
  'customer',
  'role',
  'lossReason',
  'currency',
  'cycleLength',
] as const satisfies readonly Dimension[];

export const families = {
  dealClosed: {
    recordType: 'deal',
    timing: 'flow',
    dateRole: 'dealClosed',
    dateColumn: 'd.closed_on',
    dimensions: dealDimensions,
    bucketed: {
      organisation: ['product', 'person', 'team', 'source'],
      team: ['product', 'person'],
      person: ['product'],
    },
  },
  dealBuyer: {
    recordType: 'deal',
    timing: 'whole',
    dateRole: 'dealClosed',
    dateColumn: 'd.closed_on',
    dimensions: dealDimensions,
    bucketed: { organisation: [], team: [], person: [] },
  },
  dealCreated: {
    recordType: 'deal',
    timing: 'flow',
    dateRole: 'dealCreated',
    dateColumn: 'd.created_on',
    dimensions: dealDimensions,
    bucketed: { organisation: ['source', 'person', 'team'], team: ['person'], person: [] },
  },
  dealOpen: {
    recordType: 'deal',
    timing: 'snapshot',
    dateRole: 'dealOpen',
    dimensions: dealDimensions,
    bucketed: {
      organisation: ['stage', 'product', 'person', 'team'],
      team: ['stage', 'person'],
      person: ['stage'],
    },
  },
  employment: {
    recordType: 'person',
    timing: 'employment',
    dateRole: 'personEmployed',
    dimensions: ['team', 'person', 'role', 'location'],
    bucketed: null,
  },
} as const satisfies Record<string, Family>;

export type FamilyId = keyof typeof families;
export const familyIds = Object.keys(families) as FamilyId[];

/** A family by its id, in the general shape. */
export function familyOf(id: FamilyId): Family {
  return families[id];
}
