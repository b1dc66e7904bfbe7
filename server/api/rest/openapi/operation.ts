import { z } from 'zod';

export type JsonObject = Readonly<Record<string, unknown>>;

/** A zod schema as JSON Schema, as it goes over the wire. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output' = 'output'): JsonObject {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return plain;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly JsonObject[];
  readonly requestBody?: JsonObject;
  readonly status: 200 | 202;
  readonly answer: JsonObject;
  /** the refusals that it may give beside 401 and 500 */
  readonly refusals: readonly number[];
}

const refusalTexts: Readonly<Record<number, string>> = {
  401: 'No token, or one that does not exist or was revoked',
  403: 'The scope of the token is too small',
  404: 'There is no such thing in the organisation of the token',
  409: 'The first request with this Idempotency-Key is still being answered',
  413: 'The file is too large',
  415: 'The body has another content type than is taken',
  422: 'Something in the request is wrong; errors says what and where',
  500: 'An unexpected failure; instance names the request',
};

/** One operation of the document, with the refusals that every one may give. */
export function operation({ status, answer, refusals, ...rest }: Operation): JsonObject {
  const problems = [401, ...refusals, 500].map((code) => [
    String(code),
    {
      description: refusalTexts[code],
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]);
  return {
    ...rest,
    security: [{ token: [] }],
    responses: {
      [status]: { description: 'Done', content: answer },
      ...Object.fromEntries(problems),
    },
  };
}

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
