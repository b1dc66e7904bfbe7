import { z } from 'zod';
import { metricFamilies } from '../engine/catalogue/metric';
import { units } from '../engine/figure';
import type { OwnDefinition } from '../engine/own/own-definition';
import { sql, type SqlFragment } from '../sql-fragment';

const rowSchema = z.object({
  id: z.string(),
  version: z.number(),
  nameEn: z.string(),
  nameFr: z.string(),
  definitionEn: z.string(),
  definitionFr: z.string(),
  formula: z.string(),
  unit: z.enum(units),
  direction: z.enum(['higher', 'lower', 'neutral']),
  family: z.enum(metricFamilies),
  kind: z.enum(['leading', 'lagging']),
});

/** Own metrics in use, the last version of each, as one JSON array; null where there is none. */
export function ownMetricsSql(organisationId: string): SqlFragment {
  return sql`(select jsonb_agg(jsonb_build_object('id', own.id, 'version', own.version,
      'nameEn', own.name_en, 'nameFr', own.name_fr,
      'definitionEn', own.definition_en, 'definitionFr', own.definition_fr,
      'formula', own.formula, 'unit', own.unit, 'direction', own.direction,
      'family', own.family, 'kind', own.kind) order by own.id)
    from (select distinct on (id) * from own_metric
      where organisation_id = ${organisationId}::uuid order by id, version desc) own
    where not own.is_archived)`;
}

/** A stored version as a definition. */
export function definitionOf(row: unknown): OwnDefinition {
  const { id, version, formula, unit, direction, family, kind, ...texts } = rowSchema.parse(row);
  return {
    id,
    version,
    name: { en: texts.nameEn, fr: texts.nameFr },
    definition: { en: texts.definitionEn, fr: texts.definitionFr },
    formula,
    unit,
    direction,
    family,
    kind,
  };
}

/** The definitions in what ownMetricsSql gives. */
export function definitionsOf(rows: unknown): OwnDefinition[] {
  return z
    .array(z.unknown())
    .parse(rows ?? [])
    .map(definitionOf);
}
