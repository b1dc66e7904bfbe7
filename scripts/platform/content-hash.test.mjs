import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash } from './content-hash.mjs';

let root;
const write = (path, text) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-hash-'));
  mkdirSync(join(root, 'app/inner'), { recursive: true });
  write('app/page.ts', 'one');
  write('app/inner/part.ts', 'two');
  write('config.json', '{}');
});

afterEach(() => rmSync(root, { recursive: true }));

const hash = (isWanted) => contentHash(root, ['app', 'config.json', 'missing'], isWanted);

test('the hash follows content and names, not times', async () => {
  const before = await hash();
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  utimesSync(join(root, 'app/page.ts'), 1, 1);
  expect(await hash()).toBe(before);
  write('app/page.ts', 'three');
  expect(await hash()).not.toBe(before);
  write('app/page.ts', 'one');
  expect(await hash()).toBe(before);
  write('app/new.ts', '');
  expect(await hash()).not.toBe(before);
});

test('files that are not wanted do not count', async () => {
  const isBuilt = (path) => !path.endsWith('.test.ts');
  const before = await hash(isBuilt);
  write('app/page.test.ts', 'anything');
  expect(await hash(isBuilt)).toBe(before);
});

test('content can not move from one file to the next unseen', async () => {
  write('app/a.ts', 'xy');
  write('app/b.ts', 'z');
  const before = await hash();
  write('app/a.ts', 'x');
  write('app/b.ts', 'yz');
  expect(await hash()).not.toBe(before);
});
