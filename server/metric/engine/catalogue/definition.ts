import type { Dimension } from '../figure';
import type { RecordType } from './record-type';
import type { Texts } from './text';

/**
 * SQL texts of the catalogue name the record `r` and what it refers to: `c` customer, `p` product,
 * `o` owner (a person), `tm` the owner's membership on the day that counts, and the aliases that a
 * source declares. What an expression names is joined, nothing else.
 */
export type CatalogueText = string;

/** What measures filter by and add up: a column or an expression over the record's references. */
export interface Field {
  readonly recordType: RecordType;
  readonly label: Texts;
  readonly sql: CatalogueText;
  /** of an amount: the column with its currency; it is converted at the measure's date */
  readonly currency?: CatalogueText;
  /** how the values that conditions name are called */
  readonly values?: Readonly<Record<string, Texts>>;
}

/** Where records of a type stand and what they refer to. */
export interface Source {
  readonly recordType: RecordType;
  readonly table: string;
  /** the person whose record it is; null: it belongs to the organisation alone */
  readonly owner: CatalogueText | null;
  /** the team, where the record names one itself */
  readonly team?: CatalogueText;
  readonly customer?: CatalogueText;
  readonly product?: CatalogueText;
  /** alias → join, in the order in which they may refer to one another */
  readonly joins?: Readonly<Record<string, CatalogueText>>;
  readonly dimensions: Readonly<Partial<Record<Dimension, CatalogueText>>>;
  /** what a record is called in a list */
  readonly name: CatalogueText;
  /** what a list shows beside name, owner, customer, product, date and value */
  readonly details: Readonly<Record<string, CatalogueText>>;
}

/**
 * How a family's figures behave over time. flow: additive, a period is the sum of its days.
 * whole: computed for each period as it is. snapshot: the state at the end of a day. windowed and
 * employment: computed for each period as far as it has elapsed, with the period as `w`.
 */
export type Timing = 'flow' | 'whole' | 'snapshot' | 'windowed' | 'employment';

/** Breakdowns kept in buckets, by kind of scope; the undivided figure always is. */
export interface Bucketed {
  readonly organisation: readonly Dimension[];
  readonly team: readonly Dimension[];
  readonly person: readonly Dimension[];
  /** kept only where there are records of this type: without any, other measures tell the same */
  readonly onlyWith?: RecordType;
}

/** Measures that share a source and the date that puts a record into a period. */
export interface Family {
  readonly source: RecordType;
  /** what its records are, before their dates: 'deals closed' */
  readonly label: Texts;
  readonly timing: Timing;
  /** what a change marks, and how the date is called where the figure is explained */
  readonly dateRole: string;
  /** snapshot: what changes of other records mark, beside the date role */
  readonly alsoMarkedUnder?: string;
  /** flow and whole: the date; windowed: the day on which the owner's team counts */
  readonly date?: CatalogueText;
  /** snapshot: from when and until when a record is in the state */
  readonly from?: CatalogueText;
  readonly until?: CatalogueText;
  /** snapshot: records without a start that are in the state now */
  readonly undated?: CatalogueText;
  /** what a change of such a record marks */
  readonly undatedRole?: string;
  /** windowed: the rows as a select that may use w.start_on and w.end_on, instead of the table */
  readonly rows?: CatalogueText;
  /**
   * windowed: the rows of all periods at once, each with its period's idx, as a select over
   * `periods` (idx, start_on, end_on, start_edge, end_edge). {edges} stands for the days at which
   * periods start and end, {first} and {last} for the outermost; an edge is a number of that array,
   * a stretch lies from one to the next. `spans` (stretch, idx, start_on, end_on) has its periods.
   */
  readonly periodRows?: CatalogueText;
  /** windowed: the period to its end, also while it is not over */
  readonly isToEnd?: boolean;
  /** whose the records are, where that is not the source's owner */
  readonly owner?: CatalogueText;
  readonly bucketed: Bucketed | null;
  /** its records are answers given in confidence: they are never listed one by one */
  readonly isAnonymous?: boolean;
  /** dimensions of the source that make no sense here, or more that the rows have */
  readonly withoutDimensions?: readonly Dimension[];
  readonly moreDimensions?: Readonly<Partial<Record<Dimension, CatalogueText>>>;
}
