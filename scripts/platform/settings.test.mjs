import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, ROOT } from './settings.mjs';

const secret = 's'.repeat(32);
const databaseUrl = 'postgresql://jalon@db.example/jalon';

test('nothing set means the embedded database on port 3000', () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    url: 'http://localhost:3000',
    dataDir: join(ROOT, '.jalon'),
    mode: 'embedded',
    databaseUrl: null,
    databaseRuntimeUrl: null,
    nextAuthSecret: null,
    logLevel: 'info',
  });
});

test('the address follows the port unless it is given', () => {
  expect(readSettings({ PORT: '8080' }).url).toBe('http://localhost:8080');
  expect(readSettings({ PORT: '8080', JALON_URL: 'https://jalon.example/' }).url).toBe(
    'https://jalon.example',
  );
});

test.each(['0', '65536', '3000.5', 'http', '-1'])('PORT=%s is refused', (port) => {
  expect(() => readSettings({ PORT: port })).toThrow(`it is "${port}"`);
});

test('a server needs a secret that is long enough', () => {
  const read = (NEXTAUTH_SECRET) => () =>
    readSettings({ DATABASE_URL: databaseUrl, NEXTAUTH_SECRET });
  expect(read(undefined)).toThrow('NEXTAUTH_SECRET is missing');
  expect(read('s'.repeat(31))).toThrow('at least 32 characters');
  expect(read(secret)().mode).toBe('hosted');
});

test('DATABASE_URL must name PostgreSQL', () => {
  const env = { DATABASE_URL: 'mysql://localhost/jalon', NEXTAUTH_SECRET: secret };
  expect(() => readSettings(env)).toThrow('must begin with postgresql://');
});
