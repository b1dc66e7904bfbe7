import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reservedSlugs } from './reserved-slugs';
import { slugOf } from './slug';

const folder = (name: string): string =>
  fileURLToPath(new URL(`../../../${name}`, import.meta.url));

/** The first segments that the folders of app/ serve, looking through route groups. */
function firstSegments(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => (name.startsWith('(') ? firstSegments(`${path}/${name}`) : [name]))
    .filter((name) => !/^[[_@]/.test(name));
}

describe('reservedSlugs', () => {
  it('holds every folder of app/ that a slug could shadow', () => {
    const segments = firstSegments(folder('app'));
    expect(segments).toContain('sign-in');
    expect(segments.filter((segment) => !reservedSlugs.has(segment))).toEqual([]);
  });

  it('holds every folder of public/', () => {
    const folders = readdirSync(folder('public'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.filter((name) => !reservedSlugs.has(name))).toEqual([]);
  });

  it('holds only what a slug can be', () => {
    expect([...reservedSlugs].filter((slug) => slugOf(slug) !== slug)).toEqual([]);
  });
});
