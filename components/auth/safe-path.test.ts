import { describe, expect, it } from 'vitest';
import { safePath } from './safe-path';

describe('safePath', () => {
  it.each([
    ['/acme/people?team=1', '/acme/people?team=1'],
    ['/', '/'],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['/\t/evil.example', null],
    ['https://evil.example/acme', null],
    ['javascript:alert(1)', null],
    ['acme', null],
    ['', null],
    [undefined, null],
    [['/a', '/b'], null],
  ])('%j → %j', (next, path) => {
    expect(safePath(next)).toBe(path);
  });
});
