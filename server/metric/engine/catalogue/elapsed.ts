import type { CatalogueText } from './definition';

/** A day and the instant on it, as far as the source told it. */
export interface Moment {
  readonly on: CatalogueText;
  readonly at: CatalogueText;
}

/**
 * Seconds from one moment to another: exact where both have a time, else whole days of 24 hours.
 * Whole numbers, so that hours are divided once, at the end.
 */
export function secondsBetween(from: Moment, to: Moment): CatalogueText {
  return `case when ${from.at} is not null and ${to.at} is not null
    then extract(epoch from (${to.at} - ${from.at})) else (${to.on} - ${from.on}) * 86400 end`;
}
