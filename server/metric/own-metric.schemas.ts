import { z } from 'zod';
import { metricFamilies } from './engine/catalogue/metric';
import { dimensions, units } from './engine/figure';

export { formulaFunctions } from './engine/own/formula-function';
export { metricFamilies } from './engine/catalogue/metric';
export { units } from './engine/figure';
export type { Completion, Completions } from './engine/own/complete-formula';
export type { FormulaDescription } from './engine/own/describe-formula';
export type { Problem } from './engine/own/problem';
export { isOwnId } from './engine/own/own-definition';
export { ownIdOf } from './engine/own/own-id';

export const directions = ['higher', 'lower', 'neutral'] as const;
export const metricKinds = ['lagging', 'leading'] as const;

// the engine says where a formula gets too long; this only bounds what is sent
const formula = z.string().max(20_000);
const ownId = z
  .string()
  .max(60)
  .regex(/^own_[a-z0-9]+(_[a-z0-9]+)*$/, { error: 'formula.errors.badId' });
const name = z.string().trim().max(120);
const definition = z.string().trim().max(1_000);

const fields = z.object({
  /** a language without a text takes the other's */
  nameEn: name,
  nameFr: name,
  definitionEn: definition,
  definitionFr: definition,
  formula,
  unit: z.enum(units),
  direction: z.enum(directions),
  family: z.enum(metricFamilies),
  kind: z.enum(metricKinds),
});
export type OwnMetricFields = z.infer<typeof fields>;

const isNamed = ({ nameEn, nameFr }: OwnMetricFields): boolean => `${nameEn}${nameFr}` !== '';
const unnamed = { error: 'formula.errors.nameMissing', path: ['nameEn'] };

export const createOwnMetricSchema = fields.extend({ metric: ownId }).refine(isNamed, unnamed);
export type CreateOwnMetric = z.infer<typeof createOwnMetricSchema>;

export const changeOwnMetricSchema = fields
  .extend({
    metric: ownId,
    /** the version that was looked at */
    version: z.number().int().positive(),
  })
  .refine(isNamed, unnamed);
export type ChangeOwnMetric = z.infer<typeof changeOwnMetricSchema>;

export const ownMetricSchema = z.object({ metric: ownId });
export const archiveOwnMetricSchema = z.object({ metric: ownId, isArchived: z.boolean() });
export type ArchiveOwnMetric = z.infer<typeof archiveOwnMetricSchema>;

export const checkFormulaSchema = z.object({
  formula,
  /** the unit that the metric is to have */
  unit: z.enum(units).optional(),
  /** the own metric whose formula it becomes: it may not name itself */
  metric: ownId.optional(),
});
export type CheckFormula = z.infer<typeof checkFormulaSchema>;

export const previewFormulaSchema = checkFormulaSchema.extend({
  unit: z.enum(units),
  by: z.enum(dimensions).optional(),
});
export type PreviewFormula = z.infer<typeof previewFormulaSchema>;

export const completeFormulaSchema = z.object({
  formula,
  caret: z.number().int().min(0).max(20_000),
});
export type CompleteFormula = z.infer<typeof completeFormulaSchema>;
