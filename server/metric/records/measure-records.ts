import type { Reading } from '@/server/tenancy/reading';
import { Decimal } from '@/server/values/decimal';
import { familyOf } from '../engine/catalogue/family';
import type { MeasureId } from '../engine/catalogue/measure';
import type { RecordType } from '../engine/catalogue/record-type';
import type { FactTable } from '../engine/fact-table';
import { partKeyOfRow } from '../engine/part-key';
import type { Group } from '../engine/plan';
import { runSql } from '../run-sql';
import { unionOf, type Branch, type BranchRow } from './branch';
import { recordBranches } from './record-branches';

/**
 * Measures the groups from the records themselves into `facts`: at most one statement for each
 * record type, whatever the number of groups and windows.
 */
export async function measureRecords(
  tx: Reading,
  organisationId: string,
  groups: readonly Group[],
  facts: FactTable,
): Promise<void> {
  const byType = new Map<RecordType, Group[]>();
  for (const group of groups) {
    const type = familyOf(group.family).source;
    byType.set(type, [...(byType.get(type) ?? []), group]);
  }
  for (const ofType of byType.values()) {
    const branches = ofType.flatMap((group) => recordBranches(organisationId, group));
    if (branches.length === 0) continue;
    const rows = await runSql<BranchRow>(tx, unionOf(branches));
    collect(rows, branches, facts);
  }
}

function collect(rows: readonly BranchRow[], branches: readonly Branch[], facts: FactTable): void {
  const ordered = [...rows].sort((left, right) => left.branch - right.branch);
  for (const row of ordered) {
    const branch = branches[row.branch];
    if (!branch) throw new Error(`Unknown branch ${row.branch}`);
    const sums = row.sums.split(' ');
    for (const window of branch.windows.get(row.idx) ?? []) {
      if (branch.isWholeOfParts) {
        facts.setRest(branch.groupKey, window, wholeOf(branch, sums));
        continue;
      }
      const part = partKeyOfRow(row.part);
      branch.measures.forEach((measure, index) =>
        facts.add(branch.groupKey, window, part, measure, sums[index] ?? '0'),
      );
    }
  }
}

function wholeOf(branch: Branch, sums: readonly string[]): Map<MeasureId, Decimal> {
  return new Map(
    branch.measures.map((measure, index) => [measure, new Decimal(sums[index] ?? '0')]),
  );
}
