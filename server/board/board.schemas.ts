import { z } from 'zod';

export const readBoardSchema = z.object({
  /** '2017', '2017-Q3' or '2017-03'; without it the board chooses */
  period: z.string().max(16).optional(),
  /** a team's external id; without it everybody the reader may see */
  team: z.string().max(200).optional(),
});
export const previewImportSchema = z.object({ id: z.uuid() });

export type ReadBoard = z.infer<typeof readBoardSchema>;
