import { z } from 'zod';
import { importOptionsSchema, mappingSchema } from './dataset.schemas';
import { detectDateFormat, detectDecimalMark } from './engine/detect-formats';
import { missingFields } from './engine/missing-fields';
import { recordTypes, type RecordType } from './engine/record-type/definition';
import { recordTypesOf } from './engine/propose-record-type';
import { profilesOf, profilesSchema } from './import-setup';

export type OpenQuestion =
  | {
      readonly kind: 'recordType';
      /** the types whose fields the columns fit alike; empty where none fits */
      readonly candidates: readonly RecordType[];
    }
  /** two columns or more fit one field */
  | { readonly kind: 'column'; readonly field: string; readonly columns: readonly string[] }
  | { readonly kind: 'missingField'; readonly field: string }
  | {
      readonly kind: 'dateFormat' | 'decimal';
      /** a value that fits two readings, or null where values contradict each other */
      readonly example: string | null;
      readonly isMixed: boolean;
    };

/**
 * What a person must still say before the rows of a draft can be judged: never guessed are a
 * missing required column, a field that two columns fit, and a format that whole columns leave open.
 */
export function openQuestions(row: {
  readonly recordType: string | null;
  readonly header: unknown;
  readonly mapping: unknown;
  readonly options: unknown;
  readonly profile: unknown;
}): OpenQuestion[] {
  const type = recordTypes.find((known) => known === row.recordType);
  if (!type) {
    const header = z.array(z.string()).nullable().parse(row.header) ?? [];
    return [{ kind: 'recordType', candidates: recordTypesOf(header) }];
  }
  const mapping = mappingSchema.parse(row.mapping);
  const options = importOptionsSchema.parse(row.options);
  const profiles = profilesSchema.parse(row.profile ?? {});
  const undecided = Object.entries(options.undecided).filter(([field]) => !(field in mapping));
  const isGiven = (field: string) =>
    field in mapping || field in options.constants || undecided.some(([open]) => open === field);
  const questions: OpenQuestion[] = [
    ...undecided.map(([field, columns]) => ({ kind: 'column' as const, field, columns })),
    ...missingFields(type, isGiven).map((field) => ({ kind: 'missingField' as const, field })),
  ];
  const dates = detectDateFormat(profilesOf(type, mapping, profiles, 'date'));
  if (dates.kind === 'ask' && !options.dateFormat) {
    questions.push({ kind: 'dateFormat', example: dates.example, isMixed: dates.isMixed });
  }
  const decimals = detectDecimalMark(profilesOf(type, mapping, profiles, 'decimal'));
  if (decimals.kind === 'ask' && !options.decimal) {
    questions.push({ kind: 'decimal', example: decimals.example, isMixed: decimals.isMixed });
  }
  return questions;
}
