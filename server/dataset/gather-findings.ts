import type { Findings } from './dataset.schemas';
import type { NoticeCode, Reason } from './engine/reason';
import type { RowValues } from './engine/row-rules';
import { ProblemsGatherer } from './gather-problems';

const PREVIEW_ROWS = 12;
const LISTED_UNKNOWN = 300;
const LISTED_TEAMS = 200;

interface UnknownCount {
  readonly field: string;
  readonly value: string;
  count: number;
  firstRow: number;
}

/** Gathers what a check finds, row by row, in memory that doesn't grow with the file. */
export class FindingsGatherer {
  private rows = 0;
  private rejected = 0;
  private unlisted = 0;
  private readonly problems = new ProblemsGatherer();
  private readonly notices = new Map<NoticeCode, { count: number; firstRow: number }>();
  private readonly preview: Findings['preview'][number][] = [];
  private readonly unknown = new Map<string, UnknownCount>();
  private readonly teams = new Map<string | null, Map<string | null, number>>();

  addRow(
    row: number,
    values: RowValues,
    reasons: readonly Reason[],
    notices: readonly NoticeCode[],
  ): void {
    this.rows += 1;
    if (reasons.length > 0) this.rejected += 1;
    for (const reason of reasons) this.problems.add(row, reason);
    for (const code of reasons.length > 0 ? [] : notices) {
      const known = this.notices.get(code);
      this.notices.set(code, { count: (known?.count ?? 0) + 1, firstRow: known?.firstRow ?? row });
    }
    if (this.preview.length < PREVIEW_ROWS) {
      const shown = Object.entries(values).map(([field, value]): [string, string | null] => [
        field,
        value ?? null,
      ]);
      const isRejected = reasons.length > 0;
      this.preview.push({ row, values: Object.fromEntries(shown), isRejected });
    }
  }

  addUnknown(row: number, field: string, value: string): void {
    const key = `${field}\0${value}`;
    const known = this.unknown.get(key);
    if (known) known.count += 1;
    else if (this.unknown.size < LISTED_UNKNOWN) {
      this.unknown.set(key, { field, value, count: 1, firstRow: row });
    } else this.unlisted += 1;
  }

  addPlace(team: string | null, manager: string | null): void {
    if (!this.teams.has(team) && this.teams.size >= LISTED_TEAMS) return;
    const managers = this.teams.get(team) ?? new Map<string | null, number>();
    managers.set(manager, (managers.get(manager) ?? 0) + 1);
    this.teams.set(team, managers);
  }

  unknownValues(): readonly { field: string; value: string }[] {
    return [...this.unknown.values()];
  }

  findings(proposalOf: (field: string, value: string) => string | null): Findings {
    return {
      rows: this.rows,
      accepted: this.rows - this.rejected,
      rejected: this.rejected,
      problems: this.problems.found(),
      notices: [...this.notices].map(([code, found]) => ({ code, ...found })),
      preview: this.preview,
      unknown: [...this.unknown.values()]
        .sort((left, right) => right.count - left.count)
        .map((found) => ({ ...found, proposal: proposalOf(found.field, found.value) })),
      unlistedUnknown: this.unlisted,
      teams: [...this.teams].map(([team, managers]) => ({
        team,
        managers: [...managers].map(([manager, people]) => ({ manager, people })),
      })),
      outcome: null,
    };
  }
}
