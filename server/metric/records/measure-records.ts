import type { TenantTransaction } from '@/server/tenancy/with-org';
import { familyOf } from '../engine/catalogue/family';
import type { RecordType } from '../engine/catalogue/field';
import type { MeasureId } from '../engine/catalogue/measure';
import type { FactTable } from '../engine/fact-table';
import type { Group } from '../engine/plan';
import { compileSql } from '../sql-fragment';
import { unionOf, type Branch, type BranchRow } from './branch';
import { dealBranches } from './deal-branches';
import { personBranches } from './person-branches';
import { Decimal } from '@/server/values/decimal';

/**
 * Measures the groups from the records themselves into `facts`: at most one statement for each
 * record type, whatever the number of groups and windows.
 */
export async function measureRecords(
  tx: TenantTransaction,
  organisationId: string,
  groups: readonly Group[],
  facts: FactTable,
): Promise<void> {
  for (const recordType of ['deal', 'person'] as const satisfies readonly RecordType[]) {
    const branches = groups
      .filter((group) => familyOf(group.family).recordType === recordType)
      .flatMap((group) =>
        recordType === 'deal'
          ? dealBranches(organisationId, group)
          : personBranches(organisationId, group),
      );
    if (branches.length === 0) continue;
    const { text, values } = compileSql(unionOf(branches));
    const rows = await tx.$queryRawUnsafe<BranchRow[]>(text, ...values);
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
        const cell = branch.measures.map((measure, index): [MeasureId, Decimal] => [
          measure,
          new Decimal(sums[index] ?? '0'),
        ]);
        facts.setRest(branch.groupKey, window, new Map(cell));
        continue;
      }
      branch.measures.forEach((measure, index) =>
        facts.add(branch.groupKey, window, row.part, measure, sums[index] ?? '0'),
      );
    }
  }
}
