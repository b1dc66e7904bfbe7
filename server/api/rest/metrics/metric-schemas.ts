import { z } from 'zod';

const texts = z.object({ en: z.string(), fr: z.string() });
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ description: 'exact decimal' });

const listedVariant = z.object({
  id: z.string(),
  name: texts,
  definition: texts,
  formula: z.string(),
  unit: z.string(),
  dimensions: z.array(z.string()),
});

export const metricsAnswerSchema = z.object({
  metrics: z.array(
    z.object({
      id: z.string(),
      name: texts,
      aliases: z.object({ en: z.array(z.string()), fr: z.array(z.string()) }),
      definition: texts,
      formula: z.string().meta({ description: 'of the variant in use, in the language asked for' }),
      unit: z.string(),
      direction: z.enum(['higher', 'lower', 'neutral']),
      family: z.string(),
      kind: z.enum(['leading', 'lagging']),
      audiences: z.array(z.string()),
      variant: z.string().meta({ description: 'the variant in use' }),
      variants: z.array(listedVariant),
      dimensions: z.array(z.string()),
      dataAvailable: z.boolean(),
    }),
  ),
});
export type MetricsAnswer = z.infer<typeof metricsAnswerSchema>;

const point = z.object({
  period: z.object({ start: z.iso.date(), end: z.iso.date(), label: z.string() }),
  key: z.record(z.string(), z.string().nullable()).optional(),
  value: decimal.nullable(),
  reason: z.string().optional(),
  numerator: decimal.optional(),
  denominator: decimal.optional(),
});
export type ValuePoint = z.infer<typeof point>;

export const valuesAnswerSchema = z.object({
  metrics: z.array(
    z.object({
      id: z.string(),
      unit: z.string(),
      currency: z.string().optional(),
      variant: z.string(),
      points: z.array(point),
    }),
  ),
  asOf: z.iso.date(),
});
export type ValuesAnswer = z.infer<typeof valuesAnswerSchema>;
