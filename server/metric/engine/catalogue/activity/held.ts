import type { CatalogueText } from '../definition';

/** What a status says of an activity that took place. */
export const heldStatuses = ['done', 'completed', 'attended'] as const;

/** Whether an activity took place. */
export const isHeld = (alias: string): CatalogueText =>
  `${alias}.status in ('${heldStatuses.join("', '")}')`;

/** Whether an activity came before another, by its time where both have one. */
export const isBefore = (earlier: string, later: string): CatalogueText =>
  `(${earlier}.occurred_on, coalesce(${earlier}.occurred_at, '-infinity'), ${earlier}.id)
    < (${later}.occurred_on, coalesce(${later}.occurred_at, '-infinity'), ${later}.id)`;
