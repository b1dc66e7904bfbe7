import { z } from 'zod';
import { recordTypes } from './engine/record-type/definition';

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
