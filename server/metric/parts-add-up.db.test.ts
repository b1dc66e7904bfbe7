import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { civilCalendar, parsePeriodKey } from '@/server/values/period';
import { makeOrganisation } from '@/test/make-organisation';
import { noBuckets } from '@/test/metric/every-value';
import { carryOut, insertGround, write } from '@/test/metric/history';
import { carryOutRecord, recordWrite } from '@/test/metric/history-records';
import { dimensionsOfFamily, familyIds, familyOf, type FamilyId } from './engine/catalogue/family';
import { isAdditive } from './engine/catalogue/measure-definition';
import { measureOf, measuresOfFamily, type MeasureId } from './engine/catalogue/measure';
import type { FactTable } from './engine/fact-table';
import type { Dimension, Part } from './engine/figure';
import type { PartKey } from './engine/part-key';
import type { Group } from './engine/plan';
import { windowKey, windowOf } from './engine/window';
import { measure } from './measure';

const calendar = civilCalendar;
const asOf = civilDate('2026-03-20');
const period = parsePeriodKey('2025', calendar);

const additive = (family: FamilyId): MeasureId[] =>
  measuresOfFamily(family).filter((id) => isAdditive(measureOf(id).aggregate));

// one person counts in each team of a period, so people add up to more than the whole
const divided = familyIds.filter(
  (family) => additive(family).length > 0 && familyOf(family).timing !== 'employment',
);

function groupOf(family: FamilyId, by: readonly Dimension[], filters: readonly Part[]): Group {
  if (!period) throw new Error('No such period');
  const window = windowOf('period', familyOf(family).timing, { period, asOf, calendar });
  return {
    key: JSON.stringify([family, by, filters]),
    family,
    scope: { kind: 'organisation' },
    by,
    filters,
    measures: new Set(additive(family)),
    windows: new Map([[windowKey(window), window]]),
  };
}

const read = (tx: TenantTransaction, organisationId: string, groups: readonly Group[]) =>
  measure(tx, organisationId, groups, noBuckets(calendar));

const windowOfGroup = (group: Group): string => [...group.windows.keys()][0] ?? '';

function partsOf(facts: FactTable, group: Group): PartKey[] {
  const window = windowOfGroup(group);
  const keys = [...group.measures].flatMap((id) => facts.nonZeroParts(group.key, window, id));
  return [...new Set(keys)];
}

const valueOf = (facts: FactTable, group: Group, part: PartKey, id: MeasureId): string =>
  facts.value(group.key, windowOfGroup(group), part, id)?.toFixed() ?? '-';

function sumOf(facts: FactTable, group: Group, parts: readonly PartKey[], id: MeasureId): string {
  const values = parts.map((part) => facts.value(group.key, windowOfGroup(group), part, id));
  const sum = values.reduce((left, right) => (left && right ? left.plus(right) : null));
  return sum?.toFixed() ?? '-';
}

/** Compares every breakdown of a family with the whole and with its parts taken as filters. */
async function compareFamily(tx: TenantTransaction, organisationId: string, family: FamilyId) {
  const whole = groupOf(family, [], []);
  const dimensions = dimensionsOfFamily(family);
  const single = dimensions.map((dimension) => groupOf(family, [dimension], []));
  const paired = dimensions
    .slice(1)
    .map((dimension, index) => groupOf(family, [dimensions[index] ?? dimension, dimension], []));
  const facts = await read(tx, organisationId, [whole, ...single, ...paired]);
  let compared = 0;
  for (const group of [...single, ...paired]) {
    const parts = partsOf(facts, group);
    if (parts.length === 0) continue;
    for (const id of group.measures) {
      expect([family, group.by, id, sumOf(facts, group, parts, id)]).toEqual([
        family,
        group.by,
        id,
        valueOf(facts, whole, null, id),
      ]);
      compared += 1;
    }
  }
  const filtered = single.flatMap((group) =>
    partsOf(facts, group)
      .slice(0, 2)
      .map((key) => {
        const [dimension] = group.by;
        const filters = dimension ? [{ dimension, key }] : [];
        return { group, key, alone: groupOf(family, [], filters) };
      }),
  );
  const alone = await read(
    tx,
    organisationId,
    filtered.map((each) => each.alone),
  );
  for (const { group, key, alone: only } of filtered) {
    for (const id of group.measures) {
      expect([family, group.by, key, id, valueOf(alone, only, null, id)]).toEqual([
        family,
        group.by,
        key,
        id,
        valueOf(facts, group, key, id),
      ]);
      compared += 1;
    }
  }
  return compared;
}

test('parts add up to the whole, and filtering then adding is adding what was filtered', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(write, { minLength: 8, maxLength: 14 }),
      fc.array(recordWrite, { minLength: 30, maxLength: 60 }),
      async (writes, recordWrites) => {
        const org = await makeOrganisation({ calendar });
        await withOrg(
          org.id,
          async (tx) => {
            await insertGround(tx, org.id);
            for (const each of writes) await carryOut(tx, org.id, each);
            for (const each of recordWrites) await carryOutRecord(tx, org.id, each);
            for (const family of divided) compared += await compareFamily(tx, org.id, family);
          },
          { timeoutMs: 120_000 },
        );
      },
    ),
    { numRuns: Number(process.env.METRIC_HISTORIES ?? 1), endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(100);
}, 300_000);
