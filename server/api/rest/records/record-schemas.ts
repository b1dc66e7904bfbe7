import { z } from 'zod';
import { recordTypes } from '@/server/dataset/dataset.schemas';

export const MOST_RECORDS = 1000;
export const USUAL_PAGE = 100;

export const recordTypeSchema = z.enum(recordTypes);

export const sentReferencesSchema = z.enum(['create', 'reject', 'empty']);

/** what values may be is said per field */
export const sentRecordsSchema = z.strictObject({
  records: z.array(z.record(z.string(), z.unknown())),
});

export const listQuerySchema = z.strictObject({
  cursor: z.string().min(1).max(2000).nullable().default(null),
  limit: z.coerce.number().int().min(1).max(MOST_RECORDS).default(USUAL_PAGE),
});

const recordErrorSchema = z.object({
  path: z.string().meta({ description: 'The field of the record' }),
  message: z.string(),
});
export type RecordFault = z.infer<typeof recordErrorSchema>;

export const writtenRecordsSchema = z.object({
  results: z
    .array(
      z.object({
        externalId: z.string().nullable(),
        outcome: z.enum(['created', 'updated', 'unchanged', 'rejected']),
        errors: z.array(recordErrorSchema).optional(),
      }),
    )
    .meta({ description: 'One for each record that was sent, in their order' }),
  importId: z.uuid().nullable().meta({
    description: 'What undoes all of it: DELETE /api/v1/imports/{id}. null: nothing was changed',
  }),
});
export type WrittenAnswer = z.infer<typeof writtenRecordsSchema>;
