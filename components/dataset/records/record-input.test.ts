import { expect, it } from 'vitest';
import type { FieldDefinition } from '@/server/dataset/engine/record-type/definition';
import { inputText, typedText } from './record-input';

const field = (kind: FieldDefinition['kind']): FieldDefinition => ({
  name: 'x',
  kind,
  column: 'x',
  synonyms: [],
});

it.each([
  ['decimal', '1234.5', 'fr', '1234,5'],
  ['decimal', '1234.5', 'en', '1234.5'],
  ['date', '2026-03-31', 'fr', '2026-03-31'],
  ['date', '2026-03-31T22:30:00Z', 'fr', '2026-04-01T00:30'],
  ['text', null, 'en', ''],
] as const)('a %s %s stands in its input (%s) as %s', (kind, value, locale, shown) => {
  expect(inputText(field(kind), value, locale, 'Europe/Paris')).toBe(shown);
});

it.each([
  ['decimal', ' 1 234,5 ', 'fr', '1234.5'],
  ['decimal', '1234.5', 'fr', '1234.5'],
  ['decimal', '1,234.5', 'en', '1,234.5'],
  ['integer', '12 000', 'fr', '12000'],
  ['text', ' a, b ', 'fr', 'a, b'],
  ['text', '  ', 'en', null],
] as const)('a %s typed as %j (%s) is sent as %j', (kind, typed, locale, sent) => {
  expect(typedText(field(kind), typed, locale)).toBe(sent);
});
