import { describe, expect, test } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { FileError } from './engine/file-error';
import { proposeMapping } from './engine/propose-mapping';
import { proposeRecordType } from './engine/propose-record-type';
import { recordTypes } from './engine/record-type/definition';
import { definitions } from './engine/record-type/registry';
import { isExampleRow } from './engine/template';
import { fileRows } from './file-rows';
import { inspectHead } from './inspect-file';
import { parseTemplate, writeTemplate } from './write-template';

const clock = fixedClock('2026-06-17T10:00:00Z');

async function template(type: (typeof recordTypes)[number], locale: 'fr' | 'en') {
  const file = writeTemplate({ type, format: 'csv', name: 'template', locale, clock });
  const parts: Uint8Array[] = [];
  for await (const part of file.parts) parts.push(part);
  return Buffer.concat(parts);
}

async function rowsOf(bytes: Uint8Array, delimiter: ',' | ';') {
  const found: (readonly string[])[] = [];
  for await (const { rows } of fileRows([bytes], { encoding: 'utf-8', delimiter })) {
    found.push(...rows.map(({ cells }) => cells));
  }
  return found;
}

describe.each(recordTypes)('the template of a %s', (type) => {
  const names = definitions[type].fields.map(({ name }) => name);

  test('has the fields as columns, which need no question', async () => {
    const bytes = await template(type, 'en');
    const header = bytes.toString('utf8').replace('\ufeff', '').split(/\r?\n/)[0]?.split(',');
    expect(header).toEqual(names);
    expect(proposeRecordType(names)).toBe(type);
    const { mapping, undecided } = proposeMapping(type, names);
    expect(undecided).toEqual({});
    expect(mapping).toEqual(Object.fromEntries(names.map((name) => [name, name])));
  });

  test('holds no record until somebody adds one', async () => {
    const bytes = await template(type, 'fr');
    expect(() => inspectHead(bytes, true, 'utf-8', null)).toThrow(new FileError('noRows'));
    const filled = Buffer.concat([bytes, Buffer.from(`A-1${';'.repeat(names.length - 1)}\n`)]);
    const { delimiter, sample } = inspectHead(filled, true, 'utf-8', null);
    expect([delimiter, sample.map(([first]) => first)]).toEqual([';', ['A-1']]);
    expect((await rowsOf(filled, ';')).map(([first]) => first)).toEqual(['A-1']);
  });
});

test.each([
  ['#example 1', true],
  [' #Example', true],
  ['#1', false],
  ['example', false],
  ['', false],
])('a row that begins with %j is an example: %s', (first, expected) => {
  expect(isExampleRow([first, 'x'])).toBe(expected);
});

test('an address names a type and a format', () => {
  expect(parseTemplate(new URLSearchParams('type=deal&format=xlsx'))).toEqual({
    type: 'deal',
    format: 'xlsx',
  });
  expect(() => parseTemplate(new URLSearchParams('type=horse&format=csv'))).toThrow(DomainError);
});
