import { limits } from '@/server/dataset/engine/limits';
import {
  sentMappingSchema,
  sentOptionsSchema,
  sentRecordTypeSchema,
} from '../imports/import-schemas';
import { jsonAnswer, jsonSchema, operation, type JsonObject } from './operation';

const importId = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', format: 'uuid' },
};

const form = {
  type: 'object',
  required: ['file', 'recordType'],
  properties: {
    file: {
      type: 'string',
      contentMediaType: 'text/csv',
      description: `CSV with a row of names first; at most ${limits.fileBytes / 1024 / 1024} MB`,
    },
    recordType: jsonSchema(sentRecordTypeSchema),
    mapping: jsonSchema(sentMappingSchema),
    options: jsonSchema(sentOptionsSchema, 'input'),
  },
};

export const importPaths: JsonObject = {
  '/api/v1/imports': {
    post: operation({
      operationId: 'createImport',
      summary: 'Imports a CSV file of one record type',
      description:
        'Without a mapping the columns are taken that bear the fields’ names. Records are merged by externalId: the same file again changes nothing.',
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          description: 'The same request under the same key within 24 hours gets the same answer',
          schema: { type: 'string', minLength: 1, maxLength: 255 },
        },
      ],
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: form,
            encoding: {
              mapping: { contentType: 'application/json' },
              options: { contentType: 'application/json' },
            },
          },
        },
      },
      status: 202,
      answer: jsonAnswer('StartedImport'),
      refusals: [403, 409, 413, 415, 422],
    }),
  },
  '/api/v1/imports/{id}': {
    get: operation({
      operationId: 'readImport',
      summary: 'How far an import is and what came of it',
      parameters: [importId],
      status: 200,
      answer: jsonAnswer('Import'),
      refusals: [403, 404],
    }),
  },
  '/api/v1/imports/{id}/rejected': {
    get: operation({
      operationId: 'readRejectedRows',
      summary: 'The rows that were not taken, as CSV: their own columns, row and reason',
      parameters: [importId],
      status: 200,
      answer: { 'text/csv': { schema: { type: 'string' } } },
      refusals: [403, 404],
    }),
  },
};
