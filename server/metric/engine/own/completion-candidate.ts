import type { Texts } from '../catalogue/text';
import { folded } from './fold';
import type { KindName } from './quantity';

/** A name or function that fits where the caret is. */
export interface Completion {
  readonly kind: 'metric' | 'variant' | 'measure' | 'window' | 'function' | 'word';
  /** what replaces the stretch */
  readonly insert: string;
  readonly label: Texts;
  readonly unit?: KindName;
}

/** A completion with the folded words that it is found by, its name first. */
export interface Candidate extends Completion {
  readonly words: readonly string[];
}

export function candidate(completion: Completion, ...words: readonly string[]): Candidate {
  return { ...completion, words: words.map(folded) };
}

const MOST = 8;
const NONE = 9;

/** The candidates that fit best to what was typed so far. */
export function bestOf(candidates: readonly Candidate[], wanted: string): Completion[] {
  const text = folded(wanted);
  return candidates
    .map((each) => ({ each, rank: rankOf(each.words, text) }))
    .filter(({ rank }) => rank < NONE)
    .sort((left, right) => left.rank - right.rank)
    .slice(0, MOST)
    .map(({ each: { words: _, ...completion } }) => completion);
}

// the name begins so, another word does, a word in the middle does, or it is somewhere inside
function rankOf(words: readonly string[], text: string): number {
  const ranks = words.map((word, index) => {
    if (word.startsWith(text)) return index === 0 ? 0 : 1;
    if (word.split(/[\s_'.-]/).some((each) => each.startsWith(text))) return 2;
    return text.length > 2 && word.includes(text) ? 3 : NONE;
  });
  return Math.min(...ranks);
}
