import { MAX_POINTS, MOST_DIMENSIONS } from '@/server/metric/metric.public';
import { askedGrains } from '../metrics/asked-periods';
import { jsonAnswer, operation, queryParameter, type JsonObject } from './operation';

const text = { type: 'string' };
const day = { type: 'string', format: 'date' };
const texts = { type: 'object', additionalProperties: text };

/** A family of parameters 'prefix.<name>'; OpenAPI has no other way to say so. */
const prefixed = (name: string, description: string): JsonObject => ({
  ...queryParameter(name, description, texts),
  style: 'form',
  explode: true,
});

export const metricPaths: JsonObject = {
  '/api/v1/metrics': {
    get: operation({
      operationId: 'listMetrics',
      summary: 'The catalogue of metrics as the organisation has it',
      status: 200,
      answer: jsonAnswer('Metrics'),
      refusals: [403],
    }),
  },
  '/api/v1/metrics/values': {
    get: operation({
      operationId: 'readValues',
      summary: 'Exact values of metrics by period, and by at most two dimensions',
      description: `Values are decimal strings; percentages are fractions; a figure without a value has a reason. At most ${MAX_POINTS} metrics × periods.`,
      parameters: [
        queryParameter('metrics', 'Ids, separated by commas', text, true),
        queryParameter(
          'grain',
          'Fiscal periods of the organisation; total is the one period from–to',
          { type: 'string', enum: askedGrains },
          true,
        ),
        queryParameter('from', 'The periods that overlap from–to are answered', day, true),
        queryParameter('to', 'Not included', day, true),
        queryParameter(
          'scope',
          'organisation, team:<externalId> (with its sub-teams) or person:<externalId>',
          { type: 'string', default: 'organisation' },
        ),
        queryParameter('by', `At most ${MOST_DIMENSIONS} dimensions, separated by commas`, text),
        prefixed('variant.<metric>', 'The definition of a metric, where it is not the chosen one'),
        prefixed('filter.<dimension>', 'External id or text; empty is what has none'),
      ],
      status: 200,
      answer: jsonAnswer('Values'),
      refusals: [403, 422],
    }),
  },
};
