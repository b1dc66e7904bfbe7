import { z } from 'zod';
import { grains } from '@/server/values/period';
import { dimensions, isIdentified, MOST_DIMENSIONS } from './engine/figure';
import { figureAddressSchema, listRecordsSchema } from './metric.schemas';

export { FEWEST_PAIRS } from './engine/correlation';
export type { Breakdown, ComparedSide, Comparison, Correlated, Course } from './engine/analysis';
export { exportFormats, type ExportFormat } from './engine/export-limit';

const MOST_LAG = 12;
export const lags = Array.from({ length: MOST_LAG + 1 }, (_, lag) => lag);

const divided = figureAddressSchema.omit({ part: true });

/** A metric over time: up to the end of the period, in its usual grain or another. */
export const readCourseSchema = divided.extend({ grain: z.enum(grains).optional() });
export type ReadCourse = z.infer<typeof readCourseSchema>;

/** A metric in one period, by one dimension or two. */
export const readBreakdownSchema = divided.extend({
  by: z.array(z.enum(dimensions)).min(1).max(MOST_DIMENSIONS),
});
export type ReadBreakdown = z.infer<typeof readBreakdownSchema>;

const sideKey = z.string().max(500).nullable();

/**
 * Two parts of one dimension side by side: each an id or text, null for the 'none' part. Teams go
 * by external id and stand for themselves with their sub-teams.
 */
export const comparePartsSchema = readCourseSchema
  .extend({ dimension: z.enum(dimensions), left: sideKey, right: sideKey })
  .refine(
    ({ dimension, left, right }) =>
      dimension === 'team' ||
      !isIdentified(dimension) ||
      [left, right].every((key) => key === null || z.uuid().safeParse(key).success),
    { error: 'metric.errors.unknownPart', path: ['left'] },
  );
export type CompareParts = z.infer<typeof comparePartsSchema>;

/** How a metric (lagging) goes together with another one (leading) so many periods before. */
export const correlateMetricsSchema = readCourseSchema.extend({
  leading: z.string().min(1).max(80),
  lag: z.number().int().min(0).max(MOST_LAG),
});
export type CorrelateMetrics = z.infer<typeof correlateMetricsSchema>;

/** A table of a page as a file: which one, and the page's own question. */
export const exportTableSchema = z.discriminatedUnion('table', [
  z.object({
    table: z.literal('catalogue'),
    period: z.string().max(16),
    team: z.string().max(200).optional(),
  }),
  z.object({ table: z.literal('course'), ask: readCourseSchema }),
  z.object({ table: z.literal('breakdown'), ask: readBreakdownSchema }),
  z.object({ table: z.literal('comparison'), ask: comparePartsSchema }),
  z.object({ table: z.literal('correlation'), ask: correlateMetricsSchema }),
  z.object({
    table: z.literal('records'),
    ask: listRecordsSchema.omit({ cursor: true, limit: true }),
  }),
]);
export type ExportTable = z.infer<typeof exportTableSchema>;
