import type { CivilDate } from '@/server/values/civil-date';

export const recordSorts = ['date', 'value', 'name', 'owner', 'customer'] as const;
export type RecordSort = (typeof recordSorts)[number];

/** Where a record came from: the import that wrote it last, or none when it was made by hand. */
export interface Provenance {
  readonly importId: string;
  readonly fileName: string | null;
  readonly row: number | null;
  readonly importedAt: Date | null;
}

interface ListedRecord {
  readonly id: string;
  readonly externalId: string;
  readonly name: string | null;
  /** what the record adds to the measure, as exact decimal text */
  readonly value: string;
  readonly provenance: Provenance | null;
}

export interface ListedDeal extends ListedRecord {
  readonly recordType: 'deal';
  readonly owner: string | null;
  readonly customer: string | null;
  readonly product: string | null;
  readonly stage: string;
  readonly status: 'open' | 'won' | 'lost';
  readonly amount: string | null;
  readonly listPrice: string | null;
  readonly createdOn: CivilDate | null;
  readonly closedOn: CivilDate | null;
}

export interface ListedPerson extends ListedRecord {
  readonly recordType: 'person';
  readonly role: string;
  readonly hiredOn: CivilDate | null;
  readonly leftOn: CivilDate | null;
}

/** One page of the records that a measure counted. */
export interface RecordList {
  readonly term: string;
  /** all records counted, whatever is searched for */
  readonly count: number;
  /** what they come to: the measure's value in the figure */
  readonly value: string;
  /** the records that are searched for */
  readonly found: number;
  readonly records: readonly (ListedDeal | ListedPerson)[];
  readonly nextCursor: string | null;
}
