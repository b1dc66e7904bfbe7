import { z } from 'zod';
import type { ReferenceText } from './texts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** A zod schema as JSON Schema, as it goes over the wire. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output' = 'output'): JsonObject {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return plain;
}

interface Operation {
  readonly operationId: string;
  readonly tag: 'records' | 'imports' | 'metrics';
  readonly parameters?: readonly JsonObject[];
  readonly requestBody?: JsonObject;
  readonly status: 200 | 202 | 204;
  /** left out: no body */
  readonly answer?: JsonObject;
  /** the refusals that it may give beside 401, 429 and 500 */
  readonly refusals: readonly number[];
  /** what the texts name */
  readonly params?: Readonly<Record<string, string | number>>;
}

const rateLimitHeaders = {
  RateLimit: { $ref: '#/components/headers/RateLimit' },
  'RateLimit-Policy': { $ref: '#/components/headers/RateLimitPolicy' },
};

/** One operation of the document, with the refusals that every one may give. */
export function operation(
  { operationId, tag, status, answer, refusals, params, ...rest }: Operation,
  text: ReferenceText,
): JsonObject {
  const codes = [...new Set([401, 429, 500, ...refusals])].sort((left, right) => left - right);
  const problems = codes.map((code) => [
    String(code),
    {
      description: text(`status.${code}`),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      ...(code === 429 ? { headers: { 'Retry-After': retryAfter } } : {}),
    },
  ]);
  return {
    operationId,
    tags: [tag],
    summary: text(`operations.${operationId}.summary`, params),
    description: text(`operations.${operationId}.description`, params),
    ...rest,
    security: [{ token: [] }],
    responses: {
      [status]: {
        description: text('done'),
        headers: rateLimitHeaders,
        ...(answer ? { content: answer } : {}),
      },
      ...Object.fromEntries(problems),
    },
  };
}

const retryAfter = { schema: { type: 'integer' } };

/** An answer in JSON whose schema stands in the components. */
export function jsonAnswer(name: string): JsonObject {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } };
}

/** A parameter of the query. */
export function queryParameter(
  name: string,
  description: string,
  schema: JsonObject,
  isRequired = false,
): JsonObject {
  return { name, in: 'query', description, required: isRequired, schema };
}

/** A part of the address. */
export function pathParameter(name: string, description: string, schema: JsonObject): JsonObject {
  return { name, in: 'path', description, required: true, schema };
}

/** The header under which a request may be sent again. */
export function idempotencyKey(text: ReferenceText): JsonObject {
  return {
    name: 'Idempotency-Key',
    in: 'header',
    description: text('parametersOf.idempotencyKey'),
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  };
}
