import { importAnswerSchema, startedImportSchema } from '../imports/import-schemas';
import { metricsAnswerSchema, valuesAnswerSchema } from '../metrics/metric-schemas';
import { problemSchema } from '../problem';
import { importPaths } from './import-paths';
import { metricPaths } from './metric-paths';
import { jsonSchema, type JsonObject } from './operation';

/** The machine interface as OpenAPI 3.1, made of the schemas that the routes use. */
export function openApiDocument(): JsonObject {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Jalon',
      version: '1',
      description:
        'Dates are YYYY-MM-DD, instants RFC 3339; amounts, ratios and rates are decimal strings. Refusals are problem details (RFC 9457) in the language of Accept-Language.',
    },
    servers: [{ url: '/' }],
    paths: { ...metricPaths, ...importPaths },
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'An API token of one organisation' },
      },
      schemas: {
        Problem: jsonSchema(problemSchema),
        StartedImport: jsonSchema(startedImportSchema),
        Import: jsonSchema(importAnswerSchema),
        Metrics: jsonSchema(metricsAnswerSchema),
        Values: jsonSchema(valuesAnswerSchema),
      },
    },
  };
}
