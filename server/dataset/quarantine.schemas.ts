import { z } from 'zod';
import { importIdSchema } from './dataset.schemas';
import { limits } from './engine/limits';
import type { Reason } from './engine/reason';
import { reasonCodes } from './engine/reason';

/** So many cells are corrected at once, by hand or pasted. */
export const CORRECTIONS = 5_000;

const column = z
  .int()
  .min(0)
  .max(limits.columns * 2);
const cellText = z.string().max(limits.textCharacters);

export const quarantineSchema = importIdSchema.extend({
  afterRow: z.int().min(0).default(0),
  /** only rows rejected for this reason */
  code: z.enum(reasonCodes).nullable().default(null),
  /** of that reason; null: in any column */
  column: z.string().max(2_000).nullable().default(null),
});
export type QuarantineQuery = Omit<z.infer<typeof quarantineSchema>, 'id'>;

export const correctionSchema = z.object({ row: z.int().min(1), column, text: cellText });
export type Correction = Readonly<z.infer<typeof correctionSchema>>;

export const correctRowsSchema = importIdSchema.extend({
  corrections: z.array(correctionSchema).min(1).max(CORRECTIONS),
});

export const correctAlikeSchema = importIdSchema.extend({ column, from: cellText, to: cellText });

/** Which rejected rows are tried again. */
export const retryScopes = ['corrected', 'all'] as const;
export type RetryScope = (typeof retryScopes)[number];

export const retrySchema = importIdSchema.extend({ scope: z.enum(retryScopes) });

/** A rejected row as it stands: what was corrected in it, and why it isn't taken. */
export interface QuarantinedRow {
  readonly row: number;
  readonly reasons: readonly Reason[];
  readonly cells: readonly string[];
  /** the places of cells that are not as the file has them */
  readonly corrected: readonly number[];
  /** corrected since it was last tried */
  readonly awaitsRetry: boolean;
}

export interface QuarantineState {
  readonly rejected: number;
  readonly awaiting: number;
  readonly reasons: readonly {
    readonly code: Reason['code'];
    readonly column: string | null;
    readonly count: number;
  }[];
  /** whether its rows can be corrected and tried again */
  readonly isOpen: boolean;
  readonly isRetrying: boolean;
  /** what ended the last try */
  readonly failure: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  } | null;
}

export interface RetryCounts {
  readonly tried: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
}
