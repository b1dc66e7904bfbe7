import { z } from 'zod';
import type { Locale } from '@/server/i18n/locales';
import { messageText } from '@/server/i18n/message-text';
import { recordTypes } from '@/server/dataset/dataset.schemas';
import { openApiDocument } from './document';
import { schemaName } from './record-fields';

const values = z.array(z.union([z.string(), z.number(), z.null()]));
const valueSchema = z.looseObject({
  description: z.string().default(''),
  enum: values.optional(),
  'x-needed': z.boolean().default(false),
});
const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.string(),
        description: z.string(),
        required: z.boolean().default(false),
        schema: valueSchema,
      }),
    )
    .default([]),
  responses: z.record(z.string(), z.object({ description: z.string() })),
});
const recordSchema = z.looseObject({
  description: z.string(),
  properties: z.record(z.string(), valueSchema),
});
const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
});

export interface ShownField {
  readonly name: string;
  readonly description: string;
  readonly values: readonly string[];
  readonly isNeeded: boolean;
}

export interface ShownOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly ShownField[];
  readonly responses: readonly { readonly status: string; readonly text: string }[];
}

export interface ShownRecordType {
  readonly type: string;
  readonly title: string;
  /** of which fields a new record needs one */
  readonly needs: string;
  readonly fields: readonly ShownField[];
}

const named = (list: z.output<typeof values> = []): string[] =>
  list.flatMap((value) => (value === null ? [] : String(value)));

/** The machine interface as a person reads it: taken out of the OpenAPI document, in a language. */
export function readReference(locale: Locale): {
  readonly operations: readonly ShownOperation[];
  readonly recordTypes: readonly ShownRecordType[];
} {
  const { paths, components } = documentSchema.parse(openApiDocument(locale));
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): ShownOperation => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      summary: operation.summary,
      description: operation.description,
      parameters: operation.parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description,
        values: parameter.name === 'type' ? [] : named(parameter.schema.enum),
        isNeeded: parameter.required,
      })),
      responses: Object.entries(operation.responses).map(([status, { description }]) => ({
        status,
        text: description,
      })),
    })),
  );
  return {
    operations,
    recordTypes: recordTypes.map((type) => {
      const { description, properties } = recordSchema.parse(components.schemas[schemaName(type)]);
      const title = messageText(locale, `dataset.types.${type}`) ?? type;
      return {
        type,
        title,
        needs: description.slice(title.length).replace(/^\. /, ''),
        fields: Object.entries(properties).map(([name, property]) => ({
          name,
          description: property.description,
          values: named(property.enum),
          isNeeded: property['x-needed'],
        })),
      };
    }),
  };
}
