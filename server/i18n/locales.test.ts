import { describe, expect, it } from 'vitest';
import { preferredLocale } from './locales';

describe('preferredLocale', () => {
  it.each([
    ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
    ['de-DE,en;q=0.5,fr;q=0.7', 'fr'],
    ['en-GB', 'en'],
    ['en;q=0, fr;q=0.1', 'fr'],
    ['de,es', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j asks for %j', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});
