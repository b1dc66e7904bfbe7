import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSlug, slugOf } from './slug';

describe('slugOf', () => {
  it.each([
    ['Acme', 'acme'],
    ['Société Générale & Cie', 'societe-generale-cie'],
    ['  L’Œuvre  du Cœur ', 'l-oeuvre-du-coeur'],
    ['GTX—Pro (EMEA)', 'gtx-pro-emea'],
    ['Straße 12', 'strasse-12'],
    ['株式会社', 'team'],
    ['X', 'team'],
    ['a'.repeat(60), 'a'.repeat(40)],
    [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
  ])('%j → %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('is always fit for an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slugOf(name)).toMatch(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])$/);
      }),
    );
  });
});

describe('chooseSlug', () => {
  it.each([
    ['Acme', [], 'acme'],
    ['Acme', ['acme'], 'acme-2'],
    ['Acme', ['acme', 'acme-2', 'acme-4'], 'acme-3'],
    ['API', [], 'api-2'],
    ['Sign in', ['sign-in-2'], 'sign-in-3'],
  ])('%j with %j taken → %s', (name, taken, slug) => {
    expect(chooseSlug(name, new Set(taken))).toBe(slug);
  });
});
