import { plainName } from './record-type/definition';

const YES = new Set(['true', 'yes', 'y', 'oui', 'o', '1', 'x', 'vrai', 't']);
const NO = new Set(['false', 'no', 'n', 'non', '0', 'faux', 'f']);

/** 't' or 'f' for a word or sign that means yes or no in either language, or null. */
export function readBoolean(text: string): 't' | 'f' | null {
  const plain = plainName(text);
  if (YES.has(plain) || text === '✓') return 't';
  return NO.has(plain) ? 'f' : null;
}
