import type { Locale } from '@/server/i18n/locales';
import { importAnswerSchema, startedImportSchema } from '../imports/import-schemas';
import { metricsAnswerSchema, valuesAnswerSchema } from '../metrics/metric-schemas';
import { problemSchema } from '../problem';
import { writtenRecordsSchema } from '../records/record-schemas';
import { importPaths } from './import-paths';
import { metricPaths } from './metric-paths';
import { jsonSchema, type JsonObject } from './operation';
import { recordSchemas } from './record-fields';
import { recordPageSchema, recordPaths } from './record-paths';
import { referenceTexts } from './texts';

/** The machine interface as OpenAPI 3.1, made of the schemas that the routes use. */
export function openApiDocument(locale: Locale): JsonObject {
  const text = referenceTexts(locale);
  return {
    openapi: '3.1.0',
    info: { title: 'Jalon', version: '1', description: text('guide.basics') },
    servers: [{ url: '/' }],
    tags: ['records', 'imports', 'metrics'].map((name) => ({
      name,
      description: text(`tags.${name}`),
    })),
    paths: { ...recordPaths(text), ...importPaths(text), ...metricPaths(text) },
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: text('security') },
      },
      headers: {
        RateLimit: { schema: { type: 'string', examples: ['"token";r=5999;t=60'] } },
        RateLimitPolicy: { schema: { type: 'string', examples: ['"token";q=6000;w=60'] } },
      },
      schemas: {
        Problem: jsonSchema(problemSchema),
        WrittenRecords: jsonSchema(writtenRecordsSchema),
        RecordPage: recordPageSchema,
        StartedImport: jsonSchema(startedImportSchema),
        Import: jsonSchema(importAnswerSchema),
        Metrics: jsonSchema(metricsAnswerSchema),
        Values: jsonSchema(valuesAnswerSchema),
        ...recordSchemas(locale, text),
      },
    },
  };
}
