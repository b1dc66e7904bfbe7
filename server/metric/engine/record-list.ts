import type { CivilDate } from '@/server/values/civil-date';
import type { RecordType } from './catalogue/record-type';

export const recordSorts = ['date', 'value', 'name', 'owner', 'customer'] as const;
export type RecordSort = (typeof recordSorts)[number];

/** Where a record came from: the import that wrote it last, or none when it was made by hand. */
export interface Provenance {
  readonly importId: string;
  /** null: the import is no longer there */
  readonly source: 'file' | 'pull' | 'archive' | 'machine' | 'form' | 'edit' | 'delete' | null;
  readonly fileName: string | null;
  /** who wrote it without a file */
  readonly actorName: string | null;
  readonly row: number | null;
  readonly importedAt: Date | null;
}

/** A record that a measure counted. */
export interface ListedRecord {
  readonly recordType: RecordType;
  readonly id: string;
  readonly externalId: string;
  readonly name: string | null;
  readonly owner: string | null;
  readonly customer: string | null;
  readonly product: string | null;
  /** the day by which it counts */
  readonly day: CivilDate | null;
  /** what else a list shows of this record type */
  readonly details: Readonly<Record<string, string | null>>;
  /** what the record adds to the measure, as exact decimal text */
  readonly value: string;
  readonly provenance: Provenance | null;
}

/** One page of the records that a measure counted. */
export interface RecordList {
  readonly term: string;
  /** all records counted, whatever is searched for */
  readonly count: number;
  /** what they come to: the measure's value in the figure; null where it has none */
  readonly value: string | null;
  /** the records that are searched for */
  readonly found: number;
  readonly records: readonly ListedRecord[];
  readonly nextCursor: string | null;
}
