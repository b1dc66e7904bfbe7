import { expect, it } from 'vitest';
import { isWellFormed, makeToken } from './token-secret';

it('a token has a prefix, 256 bits and a checksum', () => {
  const tokens = Array.from({ length: 200 }, makeToken);
  expect(new Set(tokens).size).toBe(200);
  for (const token of tokens) {
    expect(token).toMatch(/^jalon_[0-9A-Za-z]{49}$/);
    expect(isWellFormed(token)).toBe(true);
  }
});

it('knows a mistyped one by its checksum', () => {
  const token = makeToken();
  const other = (sign: string) => (sign === 'a' ? 'b' : 'a');
  for (let place = 6; place < token.length; place += 1) {
    const mistyped = token.slice(0, place) + other(token.charAt(place)) + token.slice(place + 1);
    expect(isWellFormed(mistyped)).toBe(false);
  }
  expect(isWellFormed(token.slice(0, -1))).toBe(false);
  expect(isWellFormed(`${token}x`)).toBe(false);
  expect(isWellFormed(token.replace('jalon_', 'jalom_'))).toBe(false);
});

it('writes the checksum that other tools compute', () => {
  // CRC-32 of 43 zeros is 0x7849568f
  expect(isWellFormed(`jalon_${'0'.repeat(43)}2CZclj`)).toBe(true);
});
