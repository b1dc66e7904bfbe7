import { z } from 'zod';
import { namedTargets, recordTypes, type RecordType } from './engine/record-type/definition';
import { definitions } from './engine/record-type/registry';

/** What the values of one field must be; all that is given must hold. */
export const recordFilterSchema = z.object({
  field: z.string().max(60),
  /** one of these, in machine form; a reference by the external id of what it names */
  is: z.array(z.string().max(1000)).max(50).optional(),
  /** a part of the text, or of the name or external id of what a reference names */
  contains: z.string().trim().min(1).max(200).optional(),
  isEmpty: z.boolean().optional(),
  /** numbers and days, both ends included */
  from: z.string().max(40).optional(),
  to: z.string().max(40).optional(),
});
export type RecordFilter = z.infer<typeof recordFilterSchema>;

export const recordQuerySchema = z.object({
  /** a part of the external id, the name or a name that a reference names */
  search: z.string().trim().max(200).default(''),
  filters: z.array(recordFilterSchema).max(20).default([]),
  /** null: in the order in which they were made */
  sort: z
    .object({ field: z.string().max(60), direction: z.enum(['asc', 'desc']) })
    .nullable()
    .default(null),
});
/** Which records of a type are meant, and in which order. */
export type RecordQuery = z.infer<typeof recordQuerySchema>;

export const allRecords: RecordQuery = { search: '', filters: [], sort: null };

export const pageRows = 50;
export const mostPageRows = 200;

export const listRecordsSchema = z.object({
  type: z.enum(recordTypes),
  query: recordQuerySchema,
  cursor: z.string().max(2000).nullable().default(null),
  limit: z.number().int().min(1).max(mostPageRows).default(pageRows),
});
export type ListRecords = z.infer<typeof listRecordsSchema>;

/** more are not counted one by one */
export const mostCounted = 100_000;
/** as many rows as a workbook is written with */
export const mostSheetRows = 1_000_000;
export const recordFormats = ['csv', 'xlsx'] as const;
export type RecordFormat = (typeof recordFormats)[number];

/** as many as are deleted at once */
export const mostDeleted = 10_000;

const valuesSchema = z.record(z.string().max(60), z.string().max(100_000).nullable());

export const recordIdSchema = z.object({ type: z.enum(recordTypes), id: z.string().max(60) });

export const editRecordSchema = recordIdSchema.extend({
  /** the fields as the editor was shown them */
  seen: valuesSchema,
  changes: valuesSchema,
});
export type EditRecord = z.infer<typeof editRecordSchema>;

export const createRecordSchema = z.object({ type: z.enum(recordTypes), values: valuesSchema });
export type CreateRecord = z.infer<typeof createRecordSchema>;

export const deleteChosenSchema = z.object({
  type: z.enum(recordTypes),
  chosen: z.union([
    z.object({ externalIds: z.array(z.string().max(1000)).min(1).max(mostDeleted) }),
    /** all that a query finds, which must be as many as were shown */
    z.object({ query: recordQuerySchema, count: z.number().int().min(1).max(mostDeleted) }),
  ]),
});
export type DeleteChosen = z.infer<typeof deleteChosenSchema>;

const targets = [...namedTargets, 'deal', 'lead', 'invoice', 'ticket'] as const;
export const findNamesSchema = z.object({
  target: z.enum(targets),
  text: z.string().trim().max(200),
});
export type FindNames = z.infer<typeof findNamesSchema>;

/** Whether a field says which record it is, so that another value would be another record. */
export function isIdentity(type: RecordType, field: string): boolean {
  if (field === 'externalId') return true;
  return definitions[type].identity === 'rate' && ['currency', 'date'].includes(field);
}
