import { reservedSlugs } from './reserved-slugs';

const MAX_LENGTH = 40;
const FALLBACK = 'team';

/** What a name looks like in an address: 'Société Générale & Cie' → 'societe-generale-cie'. */
export function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replaceAll(/^-+|-+$/g, '');
  return slug.length >= 2 ? slug : FALLBACK;
}

/** The first of name, name-2, name-3 … that is neither taken nor the address of a page. */
export function chooseSlug(name: string, taken: ReadonlySet<string>): string {
  const base = slugOf(name);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug) && !reservedSlugs.has(slug)) return slug;
  }
}
