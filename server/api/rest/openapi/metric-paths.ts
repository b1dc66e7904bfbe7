import { MAX_POINTS, MOST_DIMENSIONS } from '@/server/metric/metric.public';
import { askedGrains } from '../metrics/asked-periods';
import { jsonAnswer, operation, queryParameter, type JsonObject } from './operation';
import type { ReferenceText } from './texts';

const string = { type: 'string' };
const day = { type: 'string', format: 'date' };
const strings = { type: 'object', additionalProperties: string };

/** A family of parameters 'prefix.<name>'; OpenAPI has no other way to say so. */
const prefixed = (name: string, description: string): JsonObject => ({
  ...queryParameter(name, description, strings),
  style: 'form',
  explode: true,
});

const grain = { ...string, enum: askedGrains };

function valueParameters(text: ReferenceText): JsonObject[] {
  const asked = (name: string, schema: JsonObject, isRequired = false) =>
    queryParameter(
      name,
      text(`parametersOf.${name}`, { most: MOST_DIMENSIONS }),
      schema,
      isRequired,
    );
  return [
    asked('metrics', string, true),
    asked('grain', grain, true),
    asked('from', day, true),
    asked('to', day, true),
    asked('scope', { ...string, default: 'organisation' }),
    asked('by', string),
    prefixed('variant.<metric>', text('parametersOf.variant')),
    prefixed('filter.<dimension>', text('parametersOf.filter')),
  ];
}

/** The catalogue of metrics and their values. */
export function metricPaths(text: ReferenceText): JsonObject {
  return {
    '/api/v1/metrics': {
      get: operation(
        {
          operationId: 'listMetrics',
          tag: 'metrics',
          status: 200,
          answer: jsonAnswer('Metrics'),
          refusals: [403],
        },
        text,
      ),
    },
    '/api/v1/metrics/values': {
      get: operation(
        {
          operationId: 'readValues',
          tag: 'metrics',
          params: { most: MAX_POINTS },
          parameters: valueParameters(text),
          status: 200,
          answer: jsonAnswer('Values'),
          refusals: [403, 422],
        },
        text,
      ),
    },
  };
}
