import { sampleSlug } from './sample-organisation';

export interface ProcedureCase {
  /** valid input inside organisation `o`, naming its sample rows; `org` is added */
  readonly input: (o: number) => Readonly<Record<string, unknown>>;
  /**
   * what a member of `o` gets who names the rows of another organisation: 'refused' (an error), or
   * 'nothing' (an answer in which no row of the other organisation stands). Left out where the
   * input names no row.
   */
  readonly foreign?: 'refused' | 'nothing';
}

/** Need no account; each is here by hand, with the reason. */
export const publicProcedures: readonly string[] = [];

/** Need a session and no organisation: one's own account only. */
export const userProcedures: readonly string[] = [];

export const procedureCases: Readonly<Record<string, ProcedureCase>> = {};

export const orgInput = (
  o: number,
  input: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({ org: sampleSlug(o), ...input });
