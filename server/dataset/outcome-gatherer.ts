import type { ChangedRecord } from './merge/changed-examples';
import type { ImportOutcome } from './dataset.schemas';
import { ProblemsGatherer } from './gather-problems';
import { addCounts, noCounts, type BatchCounts, type Rejection } from './save-batch';

/** how many changed records are shown field by field */
export const SHOWN_CHANGES = 20;

/** Adds up what batches would do, in memory that doesn't grow with the file. */
export class OutcomeGatherer {
  private counts: BatchCounts = noCounts;
  private readonly problems = new ProblemsGatherer();
  private readonly changes: ChangedRecord[] = [];

  add(counts: BatchCounts, rejections: readonly Rejection[]): void {
    this.counts = addCounts(this.counts, counts);
    for (const { row, reasons } of rejections) {
      for (const reason of reasons) this.problems.add(row, reason);
    }
  }

  /** Records that a merge left as they were and a link changed. */
  addLinked(changed: number, alsoCreated: BatchCounts['alsoCreated']): void {
    const { updated, unchanged } = this.counts;
    this.counts = addCounts(this.counts, { ...noCounts, alsoCreated });
    this.counts = { ...this.counts, updated: updated + changed, unchanged: unchanged - changed };
  }

  /** how many more changes are wanted */
  wantedChanges(): number {
    return SHOWN_CHANGES - this.changes.length;
  }

  addChanges(changes: readonly ChangedRecord[]): void {
    this.changes.push(...changes);
  }

  read(): number {
    return this.counts.read;
  }

  outcome(countsLinks: boolean): ImportOutcome {
    const { alsoCreated, ...counts } = this.counts;
    return {
      counts,
      // names of later batches may be those of earlier ones, which nothing was made of
      alsoCreated: countsLinks ? alsoCreated : {},
      problems: this.problems.found(),
      changes: this.changes,
      countsLinks,
    };
  }
}
