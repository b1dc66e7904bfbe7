import { expect, test } from 'vitest';
import { FAIL_AT, judgeSize, WARN_AT } from './file-size.mjs';
import { messageArguments } from './message-arguments.mjs';
import { compareLanguages, flattenMessages } from './message-keys.mjs';

test('a file may have 200 lines quietly and 400 at all', () => {
  expect(judgeSize(WARN_AT)).toBe('fine');
  expect(judgeSize(WARN_AT + 1)).toBe('warn');
  expect(judgeSize(FAIL_AT)).toBe('warn');
  expect(judgeSize(FAIL_AT + 1)).toBe('fail');
});

test('nested messages become dotted keys', () => {
  const flat = flattenMessages({ title: 'A', errors: { taken: 'B' } }, 'auth');
  expect([...flat]).toEqual([
    ['auth.title', 'A'],
    ['auth.errors.taken', 'B'],
  ]);
});

test('arguments are found, plural branches are not', () => {
  expect(messageArguments('{count, plural, one {# deal} other {# deals}} of {name}')).toEqual([
    'count',
    'name',
  ]);
  expect(
    messageArguments('{n, plural, =0 {Nobody} other {{n} in {team}}}, {day, date, short}'),
  ).toEqual(['day', 'n', 'team']);
  expect(messageArguments('See <link>the page</link>')).toEqual(['<link>']);
});

const language = (name, texts) => ({ language: name, texts: new Map(Object.entries(texts)) });

test('two languages say the same things with the same arguments', () => {
  const en = language('en', { a: 'One {name}', b: 'Two', c: 'Three', e: 'x' });
  const fr = language('fr', { a: 'Un {nom}', b: 'Deux', d: 'Quatre', e: ' ' });
  expect(compareLanguages(en, fr)).toEqual([
    'a has other arguments in fr than in en',
    'c is missing in fr',
    'e is empty',
    'd is missing in en',
  ]);
  expect(compareLanguages(en, en)).toEqual([]);
});
