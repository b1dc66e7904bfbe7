import { expect, test } from 'vitest';
import { runtimePassword } from './hosted.mjs';

test("the runtime role's password is the same for a secret, and another for another", () => {
  const first = runtimePassword('a'.repeat(32));
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(runtimePassword('a'.repeat(32))).toBe(first);
  expect(runtimePassword('b'.repeat(32))).not.toBe(first);
});
