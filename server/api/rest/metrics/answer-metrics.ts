import { listMetrics } from '@/server/metric/metric.public';
import { answerHeaders } from '../answer';
import type { RestContext } from '../rest-route';
import type { MetricsAnswer } from './metric-schemas';

/** GET /metrics: the catalogue as the organisation has it. */
export async function answerMetrics({ org, locale, requestId }: RestContext): Promise<Response> {
  const listed = await listMetrics(org);
  const answer: MetricsAnswer = {
    metrics: listed.map((metric) => {
      const variants = metric.variants.map((variant) => ({
        ...variant,
        formula: variant.formula[locale],
        dimensions: [...variant.dimensions],
      }));
      const used = variants.find(({ id }) => id === metric.variant);
      return {
        id: metric.id,
        name: metric.name,
        aliases: { en: [...metric.aliases.en], fr: [...metric.aliases.fr] },
        definition: metric.definition,
        formula: used?.formula ?? '',
        unit: metric.unit,
        direction: metric.direction,
        family: metric.family,
        kind: metric.kind,
        audiences: [...metric.audiences],
        variant: metric.variant,
        variants,
        dimensions: used?.dimensions ?? [],
        dataAvailable: metric.isDataAvailable,
      };
    }),
  };
  return Response.json(answer, { headers: answerHeaders(requestId) });
}
