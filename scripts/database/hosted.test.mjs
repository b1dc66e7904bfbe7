import { expect, test } from 'vitest';
import { refuseOldServer, runtimePassword } from './hosted.mjs';

test("the runtime role's password is the same for a secret, and another for another", () => {
  const first = runtimePassword('a'.repeat(32));
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(runtimePassword('a'.repeat(32))).toBe(first);
  expect(runtimePassword('b'.repeat(32))).not.toBe(first);
});

test('PostgreSQL 15 is the oldest', () => {
  expect(() => refuseOldServer('140011')).toThrow('PostgreSQL 15 or newer; DATABASE_URL has 14.');
  expect(() => refuseOldServer('150000')).not.toThrow();
  expect(() => refuseOldServer('180004')).not.toThrow();
});
