import { folded } from './fold';
import { OWN_PREFIX } from './own-definition';

const LONGEST = 60;

/** The id that an own metric gets from its name: 'Marge nette' is own_marge_nette; '' for no letters. */
export function ownIdOf(name: string): string {
  const slug = folded(name)
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, LONGEST - OWN_PREFIX.length)
    .replace(/^_+|_+$/g, '');
  return slug === '' ? '' : `${OWN_PREFIX}${slug}`;
}
