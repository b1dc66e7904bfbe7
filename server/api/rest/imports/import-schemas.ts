import { z } from 'zod';
import { importStatuses, recordTypes } from '@/server/dataset/dataset.schemas';
import { undoCountsSchema } from '@/server/dataset/undo.schemas';

const names = z.record(z.string().min(1).max(200), z.string().max(5000));
/** a constant may be written as the number or truth that it is */
const constant = z
  .union([z.string().max(5000), z.number(), z.boolean()])
  .transform((value) => String(value));

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const LETTERS = /[^a-z]/g;
/** 'DD/MM/YYYY', 'dmy' and '%d/%m/%Y' say the same; a leading year is read in any case */
const orders: Readonly<Record<string, 'dmy' | 'mdy' | null>> = {
  d: 'dmy',
  m: 'mdy',
  y: null,
  i: null,
};

const dateFormat = z
  .string()
  .max(40)
  .transform((text, context) => {
    const first = text.toLowerCase().replace(LETTERS, '').charAt(0);
    const order = orders[first];
    if (order !== undefined) return order;
    context.addIssue({
      code: 'custom',
      message: 'dataset.errors.unknownDateFormat',
      params: { value: text },
    });
    return z.NEVER;
  });

/** Options of an import as a program sends them. */
export const sentOptionsSchema = z
  .strictObject({
    references: z.enum(['create', 'reject', 'empty']),
    aliases: z.record(z.string(), names),
    stages: z.strictObject({
      won: z.array(z.string()).max(100).default([]),
      lost: z.array(z.string()).max(100).default([]),
    }),
    constants: z.record(z.string(), constant),
    dateFormat: dateFormat.nullable(),
    decimal: z.enum(['.', ',']).nullable(),
    timeZone: z.string().refine(isTimeZone, 'dataset.errors.unknownTimeZone').nullable(),
    currency: z
      .string()
      .toUpperCase()
      .regex(/^[A-Z]{3}$/),
    sheet: z.union([z.string().min(1).max(200), z.int().min(1)]).meta({
      description: 'of a workbook: its name, or its number from 1',
    }),
    managers: z.enum(['leadSubTeam', 'leadTeam']),
    isAllOrNothing: z.boolean(),
  })
  .partial();

export const sentMappingSchema = names.meta({ description: 'field → column of the file' });
export const sentRecordTypeSchema = z.enum(recordTypes);

export const startedImportSchema = z.object({ id: z.uuid(), status: z.literal('queued') });

export const importAnswerSchema = z.object({
  id: z.uuid(),
  status: z.enum(importStatuses).exclude(['draft']),
  recordType: z.enum(recordTypes).nullable(),
  counts: z.object({
    read: z.int(),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    rejected: z.int(),
  }),
  progress: z.number().min(0).max(1),
  detail: z.string().optional().meta({ description: 'why it failed' }),
  undo: z
    .object({
      state: z.enum(['queued', 'failed', 'done']),
      counts: undoCountsSchema.optional(),
      detail: z.string().optional().meta({ description: 'why it was not undone' }),
    })
    .optional()
    .meta({ description: 'there once it was asked to be undone' }),
});
export type ImportAnswer = z.infer<typeof importAnswerSchema>;
