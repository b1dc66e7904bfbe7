import { z } from 'zod';

export const listAuditSchema = z.object({ cursor: z.string().max(200).nullish() });
export type ListAudit = z.infer<typeof listAuditSchema>;

const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type AuditValue = z.infer<typeof valueSchema>;

const valuesSchema = z.record(z.string(), z.unknown()).transform((values) =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const plain = valueSchema.safeParse(value);
      return [field, plain.success ? plain.data : JSON.stringify(value)];
    }),
  ),
);

/** What entries tell; what is not of this shape is left out rather than shown raw. */
export const auditDetailSchema = z.object({
  name: z.string().nullish().catch(null),
  before: valuesSchema.nullish().catch(null),
  after: valuesSchema.nullish().catch(null),
});
