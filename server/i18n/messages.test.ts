import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from './locales';
import { messages } from './messages';

const folder = join(import.meta.dirname, '../../messages');
const namespaces = Object.keys(messages.en).sort();

function leaves(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  const entries = Object.entries(value as Record<string, unknown>);
  return new Map(
    entries.flatMap(([key, child]) => [...leaves(child, path ? `${path}.${key}` : key)]),
  );
}

function read(locale: string, namespace: string): Map<string, string> {
  return leaves(JSON.parse(readFileSync(join(folder, locale, `${namespace}.json`), 'utf8')));
}

/** Names of the arguments of an ICU message: a brace at an even depth opens one, at an odd a variant. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const { 0: letter, index } of message.matchAll(/[{}]/g)) {
    if (letter === '}') depth -= 1;
    if (letter !== '{') continue;
    if (depth % 2 === 0) names.add(/\w+/.exec(message.slice(index))?.[0] ?? '');
    depth += 1;
  }
  for (const tag of message.matchAll(/<(\w+)>/g)) names.add(`<${tag[1]}>`);
  return [...names].sort();
}

describe('messages', () => {
  it.each(locales)('knows every file of %s', (locale) => {
    const files = readdirSync(join(folder, locale)).map((file) => file.replace(/\.json$/, ''));
    expect(files.sort()).toEqual(namespaces);
  });

  it.each(namespaces)('says all of %s in both languages', (namespace) => {
    const [fr, en] = [read('fr', namespace), read('en', namespace)];
    expect([...fr.keys()].sort()).toEqual([...en.keys()].sort());
    for (const [key, text] of en) {
      expect(fr.get(key)?.trim(), `${namespace}.${key}`).not.toBe('');
      expect(text.trim(), `${namespace}.${key}`).not.toBe('');
      expect(argumentsOf(fr.get(key) ?? ''), `${namespace}.${key}`).toEqual(argumentsOf(text));
    }
  });
});
