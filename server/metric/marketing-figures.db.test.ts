import { beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@/server/tenancy/organisation';
import { agrees } from '@/test/crm/figures';
import { makeOrganisation } from '@/test/make-organisation';
import { comparisons, notExpressible } from '@/test/marketing/comparisons';
import { expectedFigures, hasMarketingData, loadMarketing } from '@/test/marketing/load-marketing';

/** Numbers and 'no value' in an entry; texts are only the names of its rows. */
function leavesOf(value: unknown): number {
  if (value === null || typeof value === 'number') return 1;
  if (typeof value === 'string') return 0;
  return Object.values(value as object)
    .map(leavesOf)
    .reduce((left, right) => left + right, 0);
}

describe.skipIf(!hasMarketingData())('figures of an online shop', () => {
  let org: Organisation;

  beforeAll(async () => {
    org = await makeOrganisation({ currency: 'USD' });
    await loadMarketing(org.id);
  }, 60_000);

  const figures = hasMarketingData() ? expectedFigures() : [];
  let comparedEntries = 0;
  let comparedLeaves = 0;

  for (const { id, value } of figures) {
    const compare = comparisons[id];
    if (!compare) continue;
    test(id, async () => {
      const leaves = await compare(org, value);
      const wrong = leaves.filter(
        ({ actual, expected, isRatio }) => !agrees(actual, expected, isRatio),
      );
      expect(wrong).toEqual([]);
      expect(leaves.length).toBeGreaterThan(0);
      comparedEntries += 1;
      comparedLeaves += leaves.length;
    });
  }

  test('every figure is compared, or listed with the reason why no metric expresses it', () => {
    const missing = figures.filter(({ id }) => !comparisons[id] && !notExpressible[id]);
    expect(missing.map(({ id }) => id)).toEqual([]);
    const all = figures
      .map(({ value }) => leavesOf(value))
      .reduce((left, right) => left + right, 0);
    const lines = [
      `compared ${comparedEntries} of ${figures.length} figures (${comparedLeaves} of ${all} numbers)`,
      ...Object.entries(notExpressible).map(([id, reason]) => `  not compared: ${id}: ${reason}`),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  });
});
