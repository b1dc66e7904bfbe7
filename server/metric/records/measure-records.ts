import type { Reading } from '@/server/tenancy/reading';
import { Decimal } from '@/server/values/decimal';
import { familyOf } from '../engine/catalogue/family';
import type { RecordType } from '../engine/catalogue/record-type';
import type { FactTable } from '../engine/fact-table';
import {
  partKeyOf,
  partKeyOfRow,
  partWithin,
  valuesOfPart,
  type PartKey,
} from '../engine/part-key';
import type { Group } from '../engine/plan';
import { runSql } from '../run-sql';
import { unionOf, type Branch, type BranchRow, type Rest } from './branch';
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
      const part = partKeyOfRow(row.part);
      if (branch.rest) {
        setRest(facts, branch, branch.rest, window, part, sums);
        continue;
      }
      branch.measures.forEach((measure, index) =>
        facts.add(branch.groupKey, window, part, measure, sums[index] ?? '0'),
      );
    }
  }
}

/** Gives what the known parts leave of a whole to the part without the dimensions not kept. */
function setRest(
  facts: FactTable,
  { groupKey, measures }: Branch,
  { by, kept }: Rest,
  window: string,
  whole: PartKey,
  sums: readonly string[],
): void {
  const values = valuesOfPart(whole, kept.length);
  const none = partKeyOf(by.map((dimension) => values[kept.indexOf(dimension)] ?? null));
  const isOfWhole = (part: PartKey) => kept.length === 0 || partWithin(part, by, kept) === whole;
  measures.forEach((measure, index) => {
    const value = new Decimal(sums[index] ?? '0');
    facts.setRest(groupKey, window, none, measure, value, isOfWhole);
  });
}
