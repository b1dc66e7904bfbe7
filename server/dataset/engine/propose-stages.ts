import { plainName } from './record-type/definition';

/** the stage names that mean a deal is closed, by outcome; every other stage is open */
export interface StageOutcomes {
  readonly won: readonly string[];
  readonly lost: readonly string[];
}

export type DealStatus = 'open' | 'won' | 'lost';

const LOST =
  /^(?:(?:closed?|deal|transaction|affaire|opportunite|cloturee?|fermee?|conclue?)?(?:lost|perdue?s?)(?:deal)?|abandon(?:nee?|ed)?|disqualified|annulee?|cancell?ed|sanssuite|echec|refusee?|rejected|declined)$/;
const WON =
  /^(?:(?:closed?|deal|transaction|affaire|opportunite|cloturee?|fermee?|conclue?)?(?:won|gagnee?s?)(?:deal)?|signee?|signed|vendue?|sold|conclue?|success|reussie?|acceptee?)$/;
const OPEN = /^(?:open|ouverte?|encours|inprogress|pending|enattente|active?)$/;

/**
 * The status that a word names in either language, or null; what stands in parentheses after it
 * ('Closed Won (Sales Pipeline)') doesn't count, unless it is part of the name.
 */
export function statusOf(word: string): DealStatus | null {
  const bare = word.replace(/\s*\([^()]*\)\s*$/, '');
  return statusNamed(plainName(word)) ?? (bare === '' ? null : statusNamed(plainName(bare)));
}

function statusNamed(plain: string): DealStatus | null {
  if (WON.test(plain)) return 'won';
  if (LOST.test(plain)) return 'lost';
  return OPEN.test(plain) ? 'open' : null;
}

/** Which of the file's stages mean won and which lost, judged by their names in both languages. */
export function proposeStages(stages: readonly string[]): StageOutcomes {
  return {
    won: stages.filter((stage) => statusOf(stage) === 'won'),
    lost: stages.filter((stage) => statusOf(stage) === 'lost'),
  };
}
