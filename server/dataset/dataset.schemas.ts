import { z } from 'zod';
import { delimiters } from './engine/delimiter';
import { encodings } from './engine/encoding';
import type { NoticeCode, Reason } from './engine/reason';
import { dateFormats } from './engine/read-date';
import { decimalMarks } from './engine/read-number';
import { recordTypes, type RecordType } from './engine/record-type/definition';

export { recordTypes, type RecordType };
export { delimiters, encodings };
export { JOINT, partsOf } from './engine/joined-columns';
export { missingFields } from './engine/missing-fields';
export { definitions } from './engine/record-type/registry';

export const importStatuses = [
  'draft',
  'queued',
  'running',
  'completed',
  'failed',
  'cancelled',
  'undone',
] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** field → name of the column it is read from */
export const mappingSchema = z.record(z.string().max(60), z.string().max(1000));

const valueMapSchema = z.record(z.string().max(5000), z.string().max(5000));

/** The options of an import, with the names they have for machines too. */
export const importOptionsSchema = z.object({
  /** what becomes of a name that no record has */
  references: z.enum(['create', 'reject', 'empty']).default('create'),
  /** field → value in the file → value meant */
  aliases: z.record(z.string(), valueMapSchema).default({}),
  stages: z
    .object({ won: z.array(z.string()).max(100), lost: z.array(z.string()).max(100) })
    .default({ won: [], lost: [] }),
  /** field → value for rows that have none */
  constants: z.record(z.string(), z.string().max(5000)).default({}),
  dateFormat: z.enum(dateFormats).nullable().default(null),
  decimal: z.enum(decimalMarks).nullable().default(null),
  /** the zone of times without an offset; null: the organisation's */
  timeZone: z.string().max(60).nullable().default(null),
  /** a team's managers each lead a sub-team of it, or the one manager leads the team itself */
  managers: z.enum(['leadSubTeam', 'leadTeam']).default('leadSubTeam'),
  isAllOrNothing: z.boolean().default(false),
  /** the product's export that the file was recognised as, whose words are understood */
  preset: z.string().max(60).nullable().default(null),
  /** field → the columns that fit it alike, of which a person must choose */
  undecided: z.record(z.string(), z.array(z.string().max(1000))).default({}),
});
export type ImportOptions = z.infer<typeof importOptionsSchema>;

export const configureImportSchema = z.object({
  id: z.uuid(),
  recordType: z.enum(recordTypes),
  mapping: mappingSchema,
  options: importOptionsSchema,
  /** whether what a run would do is to be found too, as before the last step */
  hasOutcome: z.boolean().default(false),
});

export const readAsSchema = z.object({
  id: z.uuid(),
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiters),
});

export const importIdSchema = z.object({ id: z.uuid() });

export const rejectionsSchema = z.object({
  id: z.uuid(),
  afterRow: z.number().int().min(0).default(0),
});

/** One kind of error with how often it occurs and where first. */
export interface FoundProblem {
  readonly code: Reason['code'];
  readonly field: string | null;
  readonly column: string | null;
  readonly count: number;
  readonly examples: readonly { readonly row: number; readonly params: Reason['params'] }[];
}

/** A name in the file that no record has. */
export interface UnknownValue {
  readonly field: string;
  readonly value: string;
  readonly count: number;
  readonly firstRow: number;
  /** the existing name that most resembles it */
  readonly proposal: string | null;
}

/** files of up to so many rows are previewed by a run that is taken back */
export const REHEARSED_ROWS = 20_000;

/** What a run would do with a file's rows, found without keeping anything. */
export interface ImportOutcome {
  readonly counts: {
    readonly read: number;
    readonly created: number;
    readonly updated: number;
    readonly unchanged: number;
    readonly rejected: number;
  };
  /** records made by name only; empty where nothing was made */
  readonly alsoCreated: Readonly<Record<string, number>>;
  readonly problems: readonly FoundProblem[];
  /** the first records that change, field by field */
  readonly changes: readonly {
    readonly row: number;
    readonly externalId: string;
    readonly changes: readonly {
      readonly field: string;
      readonly before: string | null;
      readonly after: string | null;
    }[];
  }[];
  /** whether records are counted that only a link to another row of the file changes */
  readonly countsLinks: boolean;
}

/** What a check of the whole file found, before anything is written. */
export interface Findings {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly problems: readonly FoundProblem[];
  readonly notices: readonly {
    readonly code: NoticeCode;
    readonly count: number;
    readonly firstRow: number;
  }[];
  readonly preview: readonly {
    readonly row: number;
    readonly values: Readonly<Record<string, string | null>>;
    readonly isRejected: boolean;
  }[];
  readonly unknown: readonly UnknownValue[];
  /** distinct unknown names beyond the listed ones */
  readonly unlistedUnknown: number;
  /** people only: the teams as they will be, each with its managers and number of people */
  readonly teams: readonly {
    readonly team: string | null;
    readonly managers: readonly { readonly manager: string | null; readonly people: number }[];
  }[];
  /** of a file that is too large to be rehearsed, once it was compared */
  readonly outcome: ImportOutcome | null;
}
