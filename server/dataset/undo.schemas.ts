import { z } from 'zod';
import { importIdSchema } from './dataset.schemas';

/** What becomes of records that a later import changed. */
export const laterChoices = ['keep', 'revert'] as const;
export type LaterChoice = (typeof laterChoices)[number];

export const undoImportSchema = importIdSchema.extend({
  changed: z.enum(laterChoices).nullable().default(null),
});

const count = z.int().min(0);

export const undoCountsSchema = z.object({
  deleted: count.meta({ description: 'records that the import had made' }),
  restored: count.meta({ description: 'records that are again as they were' }),
  reinserted: count.meta({ description: 'records that the import had deleted' }),
  kept: count.meta({ description: 'changed by a later import and kept as they are' }),
  used: count.meta({ description: 'made by the import and needed by others, so kept' }),
  lost: count.meta({ description: 'what they were a part of is gone for good' }),
});
export type UndoCounts = Readonly<z.infer<typeof undoCountsSchema>>;
