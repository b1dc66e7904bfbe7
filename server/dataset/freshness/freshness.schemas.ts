import { z } from 'zod';
import { recordTypes } from '../engine/record-type/definition';

export const setRhythmSchema = z.object({
  recordType: z.enum(recordTypes),
  /** days between two arrivals; 0: none expected; null: as learned */
  days: z.number().int().min(0).max(366).nullable(),
});
export type SetRhythm = z.infer<typeof setRhythmSchema>;
