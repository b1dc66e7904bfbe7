import { limits } from '@/server/dataset/engine/limits';
import { laterChoices } from '@/server/dataset/undo.schemas';
import {
  sentMappingSchema,
  sentOptionsSchema,
  sentRecordTypeSchema,
} from '../imports/import-schemas';
import {
  idempotencyKey,
  jsonAnswer,
  jsonSchema,
  operation,
  pathParameter,
  queryParameter,
  type JsonObject,
} from './operation';
import type { ReferenceText } from './texts';

const importForm = (text: ReferenceText): JsonObject => ({
  type: 'object',
  required: ['file', 'recordType'],
  properties: {
    file: {
      type: 'string',
      contentMediaType: 'application/octet-stream',
      description: text('file', { megabytes: limits.fileBytes / 1024 / 1024 }),
    },
    recordType: jsonSchema(sentRecordTypeSchema),
    mapping: { ...jsonSchema(sentMappingSchema), description: text('mapping') },
    options: jsonSchema(sentOptionsSchema, 'input'),
  },
});

/** Files: sent, followed, and what of them was not taken. */
export function importPaths(text: ReferenceText): JsonObject {
  const parameters = [
    pathParameter('id', text('parametersOf.importId'), { type: 'string', format: 'uuid' }),
  ];
  return {
    '/api/v1/imports': {
      post: operation(
        {
          operationId: 'createImport',
          tag: 'imports',
          parameters: [idempotencyKey(text)],
          requestBody: {
            required: true,
            content: {
              'multipart/form-data': {
                schema: importForm(text),
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
        },
        text,
      ),
    },
    '/api/v1/imports/{id}': {
      get: operation(
        {
          operationId: 'readImport',
          tag: 'imports',
          parameters,
          status: 200,
          answer: jsonAnswer('Import'),
          refusals: [403, 404],
        },
        text,
      ),
      delete: operation(
        {
          operationId: 'undoImport',
          tag: 'imports',
          parameters: [
            ...parameters,
            queryParameter('changed', text('parametersOf.changed'), {
              type: 'string',
              enum: laterChoices,
            }),
          ],
          status: 200,
          answer: jsonAnswer('Import'),
          refusals: [403, 404, 409, 422],
        },
        text,
      ),
    },
    '/api/v1/imports/{id}/rejected': {
      get: operation(
        {
          operationId: 'readRejectedRows',
          tag: 'imports',
          parameters,
          status: 200,
          answer: { 'text/csv': { schema: { type: 'string' } } },
          refusals: [403, 404],
        },
        text,
      ),
    },
  };
}
