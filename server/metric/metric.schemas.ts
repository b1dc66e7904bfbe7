import { z } from 'zod';
import { dimensions, isIdentified, MOST_DIMENSIONS } from './engine/figure';
import { recordSorts } from './engine/record-list';

export { dimensions } from './engine/figure';
export { audiences, metricFamilies } from './engine/catalogue/metric';
export { recordTypeNames } from './engine/catalogue/record-type';
export { callTexts } from './engine/call-texts';
export { dimensionNames } from './engine/dimension-names';
export { BEGINNING } from './engine/beginning';
export type { Dimension, FigureAnswer } from './engine/figure';
export type { Explanation, Predicate } from './engine/explanation';
export { recordSorts } from './engine/record-list';
export { detailKind, shownDetails, type DetailKey } from './engine/record-details';
export type { ListedRecord, Provenance, RecordList, RecordSort } from './engine/record-list';

const metricId = z.string().min(1).max(80);

const partSchema = z
  .object({
    dimension: z.enum(dimensions),
    /** the id or text of the part; null is the 'none' part */
    key: z.string().max(500).nullable(),
  })
  .refine(
    ({ dimension, key }) =>
      key === null || !isIdentified(dimension) || z.uuid().safeParse(key).success,
    { error: 'metric.errors.unknownPart', path: ['key'] },
  );

/** Whose figures: a team or a person by external id and id; without either, all one may see. */
const scopeFields = {
  team: z.string().max(200).optional(),
  person: z.uuid().optional(),
};

export const readFreshnessSchema = z.object({ metrics: z.array(metricId).min(1).max(50) });

export const readValuesSchema = z.object({
  metrics: z.array(metricId).min(1).max(300),
  variants: z.record(metricId, z.string().max(80)).optional(),
  /** '2017', '2017-Q3' or '2017-03' */
  periods: z.array(z.string().max(16)).min(1).max(400),
  /** without it the metric's preset breakdown */
  by: z.array(z.enum(dimensions)).max(MOST_DIMENSIONS).optional(),
  filters: z.array(partSchema).max(10).optional(),
  ...scopeFields,
});
export type ReadValues = z.infer<typeof readValuesSchema>;

export const figureAddressSchema = z.object({
  metric: metricId,
  variant: z.string().max(80).optional(),
  period: z.string().max(16),
  part: partSchema.optional(),
  filters: z.array(partSchema).max(10).optional(),
  ...scopeFields,
});
export type ExplainFigure = z.infer<typeof figureAddressSchema>;

export const listRecordsSchema = z.object({
  figure: figureAddressSchema,
  term: z.string().max(120),
  search: z.string().trim().max(200).optional(),
  status: z.enum(['open', 'won', 'lost']).optional(),
  sort: z.enum(recordSorts).default('date'),
  isDescending: z.boolean().default(true),
  cursor: z.string().max(600).optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListRecords = z.infer<typeof listRecordsSchema>;

export const chooseVariantSchema = z.object({
  metric: metricId,
  variant: z.string().max(80),
});
export type ChooseVariant = z.infer<typeof chooseVariantSchema>;
