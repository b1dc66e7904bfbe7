import { expect, it } from 'vitest';
import { clientAddress } from './client-address';

it.each([
  ['203.0.113.7', 1, '203.0.113.7'],
  ['198.51.100.1, 203.0.113.7', 1, '203.0.113.7'],
  ['198.51.100.1, 203.0.113.7, 10.0.0.2', 2, '203.0.113.7'],
  ['203.0.113.7', 2, null],
  ['', 1, null],
  [null, 1, null],
])('%s behind %i of our own proxies is %s', (header, trustedProxies, address) => {
  expect(clientAddress(header, trustedProxies)).toBe(address);
});
