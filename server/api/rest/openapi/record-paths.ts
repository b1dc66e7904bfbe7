import { recordTypes } from '@/server/dataset/dataset.schemas';
import { MOST_RECORDS, USUAL_PAGE } from '../records/record-schemas';
import {
  idempotencyKey,
  jsonAnswer,
  operation,
  pathParameter,
  queryParameter,
  type JsonObject,
} from './operation';
import { schemaName } from './record-fields';
import type { ReferenceText } from './texts';

const record = {
  anyOf: recordTypes.map((type) => ({ $ref: `#/components/schemas/${schemaName(type)}` })),
};
const records = (most: number): JsonObject => ({ type: 'array', maxItems: most, items: record });

/** A page of records. */
export const recordPageSchema: JsonObject = {
  type: 'object',
  required: ['records', 'nextCursor'],
  properties: {
    records: records(MOST_RECORDS),
    nextCursor: { type: ['string', 'null'] },
  },
};

/** Records of every type. */
export function recordPaths(text: ReferenceText): JsonObject {
  const said = (name: string) => text(`parametersOf.${name}`);
  const type = pathParameter('type', said('type'), { type: 'string', enum: recordTypes });
  const one = [type, pathParameter('externalId', said('externalId'), { type: 'string' })];
  const references = { type: 'string', enum: ['create', 'reject', 'empty'], default: 'create' };
  const limit = { type: 'integer', minimum: 1, maximum: MOST_RECORDS, default: USUAL_PAGE };
  const body = {
    type: 'object',
    required: ['records'],
    properties: { records: records(MOST_RECORDS) },
  };
  return {
    '/api/v1/records/{type}': {
      post: operation(
        {
          operationId: 'postRecords',
          tag: 'records',
          parameters: [
            type,
            queryParameter('references', said('references'), references),
            idempotencyKey(text),
          ],
          requestBody: { required: true, content: { 'application/json': { schema: body } } },
          status: 200,
          answer: jsonAnswer('WrittenRecords'),
          refusals: [400, 403, 404, 409, 413, 415, 422],
        },
        text,
      ),
      get: operation(
        {
          operationId: 'listRecords',
          tag: 'records',
          parameters: [
            type,
            queryParameter('cursor', said('cursor'), { type: 'string' }),
            queryParameter('limit', said('limit'), limit),
          ],
          status: 200,
          answer: jsonAnswer('RecordPage'),
          refusals: [403, 404, 422],
        },
        text,
      ),
    },
    '/api/v1/records/{type}/{externalId}': {
      get: operation(
        {
          operationId: 'readRecord',
          tag: 'records',
          parameters: one,
          status: 200,
          answer: { 'application/json': { schema: record } },
          refusals: [403, 404],
        },
        text,
      ),
      delete: operation(
        {
          operationId: 'deleteRecord',
          tag: 'records',
          parameters: one,
          status: 204,
          refusals: [403, 404, 409],
        },
        text,
      ),
    },
  };
}
