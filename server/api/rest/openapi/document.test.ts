import { createConfig, lintFromString } from '@redocly/openapi-core';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { definitions, recordTypes } from '@/server/dataset/dataset.schemas';
import { locales } from '@/server/i18n/locales';
import { openApiDocument } from './document';
import { schemaName } from './record-fields';

const document = z
  .object({
    openapi: z.literal('3.1.0'),
    paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
    components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
  })
  .parse(JSON.parse(JSON.stringify(openApiDocument('en'))));

const FOLDER = 'app/api/v1';
// what is not there, and the document itself
const left = ['[...path]', 'openapi.json'];

/** 'get /api/v1/imports/{id}' of every route file */
const routes = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts') && !left.includes(file.replace('/route.ts', '')))
  .flatMap((file) => {
    const source = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const path = `/api/v1/${file.replace('/route.ts', '').replaceAll(/\[(\w+)\]/g, '{$1}')}`;
    const methods = [...source.matchAll(/export const (GET|POST|PUT|PATCH|DELETE)\b/g)];
    return methods.map(([, method]) => `${String(method).toLowerCase()} ${path}`);
  });

const fieldsSchema = z.looseObject({ properties: z.record(z.string(), z.looseObject({})) });

describe('the OpenAPI document', () => {
  it.each(locales)(
    'is valid OpenAPI 3.1 without a finding of the linter, in %s',
    async (locale) => {
      const config = await createConfig({
        extends: ['recommended'],
        // a product without a public licence or fixed address has neither
        rules: { 'info-license': 'off', 'no-server-example.com': 'off' },
      });
      const source = JSON.stringify(openApiDocument(locale));
      const findings = await lintFromString({ source, config });
      expect(
        findings.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
      ).toEqual([]);
    },
  );

  it.each(recordTypes)('has every field of a %s', (type) => {
    const schema = fieldsSchema.parse(document.components.schemas[schemaName(type)]);
    const names = new Set(['externalId', ...definitions[type].fields.map(({ name }) => name)]);
    expect(Object.keys(schema.properties).sort()).toEqual([...names].sort());
  });

  it('has every route of the machine interface, and no other', () => {
    const described = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    expect(described.sort()).toEqual(routes.sort());
  });

  it('refers to schemas that are there', () => {
    const references = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)];
    const names = new Set(references.map(([, name]) => name));
    expect([...names].sort()).toEqual(Object.keys(document.components.schemas).sort());
  });

  it('names the fields of answers', () => {
    expect(document.components.schemas.Problem).toMatchObject({
      required: ['type', 'title', 'status', 'detail', 'instance'],
    });
    expect(document.components.schemas.Import).toMatchObject({
      properties: { status: { enum: expect.arrayContaining(['queued', 'undone']) as string[] } },
    });
  });
});
