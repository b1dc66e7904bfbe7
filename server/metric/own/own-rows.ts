import { z } from 'zod';
import { metricFamilies } from '../engine/catalogue/metric';
import { units } from '../engine/figure';
import type { OwnDefinition } from '../engine/own/own-definition';
import { sql, type SqlFragment } from '../sql-fragment';

const rowSchema = z.object({
  id: z.string(),
  version: z.number(),
  name_en: z.string(),
  name_fr: z.string(),
  definition_en: z.string(),
  definition_fr: z.string(),
  formula: z.string(),
  unit: z.enum(units),
  direction: z.enum(['higher', 'lower', 'neutral']),
  family: z.enum(metricFamilies),
  kind: z.enum(['leading', 'lagging']),
});

/** The last version of every own metric that is in use, as one JSON array; null where there is none. */
export function ownMetricsSql(organisationId: string): SqlFragment {
  return sql`(select jsonb_agg(to_jsonb(own) order by own.id)
    from (select distinct on (id) * from own_metric
      where organisation_id = ${organisationId}::uuid order by id, version desc) own
    where not own.is_archived)`;
}

/** The definitions in what ownMetricsSql gives. */
export function definitionsOf(rows: unknown): OwnDefinition[] {
  return z
    .array(rowSchema)
    .parse(rows ?? [])
    .map((row) => ({
      id: row.id,
      version: row.version,
      name: { en: row.name_en, fr: row.name_fr },
      definition: { en: row.definition_en, fr: row.definition_fr },
      formula: row.formula,
      unit: row.unit,
      direction: row.direction,
      family: row.family,
      kind: row.kind,
    }));
}
