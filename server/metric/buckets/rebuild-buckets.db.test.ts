import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { civilCalendar } from '@/server/values/period';
import type { Scope } from '@/server/values/scope';
import { makeOrganisation } from '@/test/make-organisation';
import { readTwice } from '@/test/metric/every-value';
import { carryOut, insertGround, write, type Write } from '@/test/metric/history';
import { rebuildBuckets } from './rebuild-buckets';

type Step = Write | { kind: 'rebuild' } | { kind: 'nextDays'; days: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: write },
  { weight: 2, arbitrary: fc.constant({ kind: 'rebuild' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('nextDays' as const),
      days: fc.integer({ min: 1, max: 40 }),
    }),
  },
);

const noon = (day: string) => fixedClock(`${day}T10:00:00Z`);
const shifted = (day: string, days: number) =>
  civilDate(new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));

async function scopesOf(organisationId: string): Promise<Scope[]> {
  return withOrg(organisationId, async (tx) => [
    { kind: 'organisation' },
    ...(await tx.team.findMany()).map(({ id }) => ({ kind: 'team', id }) as const),
    ...(await tx.person.findMany()).map(({ id }) => ({ kind: 'person', id }) as const),
  ]);
}

test('after any history every figure is what the records give, clean or stale', async () => {
  let comparisons = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('2026-03-31', '2026-02-14', '2026-04-01'),
      async (steps, startMonth, firstDay) => {
        const calendar = { ...civilCalendar, startMonth };
        const org = await makeOrganisation({ calendar });
        await withOrg(org.id, (tx) => insertGround(tx, org.id));
        const scopes = await scopesOf(org.id);
        let asOf = civilDate(firstDay);
        const check = async () =>
          withOrg(org.id, (tx) => readTwice(tx, org.id, scopes, asOf, calendar), {
            isReadOnly: true,
          });
        for (const each of steps) {
          if (each.kind === 'rebuild') await rebuildBuckets(org.id, noon(asOf));
          else if (each.kind === 'nextDays') asOf = shifted(asOf, each.days);
          else await withOrg(org.id, (tx) => carryOut(tx, org.id, each));
        }
        const before = await check();
        expect(before.read).toEqual(before.computed);
        await rebuildBuckets(org.id, noon(asOf));
        const after = await check();
        expect(after.read).toEqual(after.computed);
        expect(after.computed).toEqual(before.computed);
        comparisons += Object.values(after.computed).flatMap((group) => Object.keys(group)).length;
        expect(after.staleWindows).toBe(0);
      },
    ),
    { numRuns: Number(process.env.METRIC_HISTORIES ?? 12) },
  );
  expect(comparisons).toBeGreaterThan(0);
}, 300_000);
