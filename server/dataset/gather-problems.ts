import type { FoundProblem } from './dataset.schemas';
import type { Reason } from './engine/reason';

const EXAMPLES = 5;

/** Gathers every kind of error once: how often it occurs, and where first. */
export class ProblemsGatherer {
  private readonly problems = new Map<string, FoundProblem & { count: number }>();

  add(row: number, reason: Reason): void {
    const { code, field, column } = reason;
    const key = `${code}\0${field ?? ''}\0${column ?? ''}`;
    const known = this.problems.get(key);
    const examples = [...(known?.examples ?? [])];
    if (examples.length < EXAMPLES) examples.push({ row, params: reason.params });
    this.problems.set(key, { code, field, column, count: (known?.count ?? 0) + 1, examples });
  }

  /** the most frequent first */
  found(): FoundProblem[] {
    return [...this.problems.values()].sort((left, right) => right.count - left.count);
  }
}
