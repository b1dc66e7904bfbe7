import { hash, SeenIds } from './seen-ids';

const hex = (lane: number): string => lane.toString(16).padStart(8, '0');

/** The id that the first row of these values gets. */
export function rowIdOf(values: string): string {
  return `row-${hash(values).map(hex).join('')}`;
}

/**
 * Ids for rows that have none: a hash of the row's values, with a number from the second row of
 * the same values on. So the same file gives the same ids, whatever else was imported.
 */
export class RowIds {
  private readonly seen = new SeenIds();
  private readonly repeats = new Map<string, number>();

  next(values: string, row: number): string {
    const id = rowIdOf(values);
    if (this.seen.add(id, row) === null) return id;
    const place = (this.repeats.get(id) ?? 1) + 1;
    this.repeats.set(id, place);
    return `${id}-${place}`;
  }
}
