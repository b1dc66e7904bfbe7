import { beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import type { Scope } from '@/server/values/scope';
import { comparisons, notExpressible } from '@/test/crm/comparisons';
import { agrees } from '@/test/crm/figures';
import { expectedFigures, hasCrmData, loadCrm } from '@/test/crm/load-crm';
import { makeOrganisation } from '@/test/make-organisation';

/** Numbers and 'no value' in an entry; texts are only the names of its rows. */
function leavesOf(value: unknown): number {
  if (value === null || typeof value === 'number') return 1;
  if (typeof value === 'string') return 0;
  return Object.values(value as object)
    .map(leavesOf)
    .reduce((left, right) => left + right, 0);
}

describe.skipIf(!hasCrmData())('figures of the CRM export', () => {
  let org: Organisation;
  const teams = new Map<string, Scope>();
  const people = new Map<string, Scope>();

  beforeAll(async () => {
    org = await makeOrganisation({ currency: 'USD', openDealValuation: 'listPrice' });
    await loadCrm(org.id);
    await withOrg(org.id, async (tx) => {
      for (const { id, name } of await tx.team.findMany()) teams.set(name, { kind: 'team', id });
      for (const { id, name } of await tx.person.findMany())
        people.set(name, { kind: 'person', id });
    });
  }, 60_000);

  const figures = hasCrmData() ? expectedFigures() : [];
  let comparedEntries = 0;
  let comparedLeaves = 0;

  for (const { id, value } of figures) {
    const compare = comparisons[id];
    if (!compare) continue;
    test(id, async () => {
      const leaves = await compare({ org, teams, people }, value);
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
      `compared ${comparedEntries} of ${figures.length} figures (${comparedLeaves} of ${all} values)`,
      ...Object.entries(notExpressible).map(([id, reason]) => `  not compared: ${id}: ${reason}`),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  });
});
