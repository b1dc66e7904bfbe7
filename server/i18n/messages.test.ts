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

/** The names of the arguments and tags of an ICU message. */
function argumentsOf(message: string): string[] {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/g)].map((m) => m[1] ?? `<${m[2]}>`);
  return [...new Set(names)].sort();
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
