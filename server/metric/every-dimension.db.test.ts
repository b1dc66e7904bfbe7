import { beforeAll, expect, test } from 'vitest';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { civilCalendar, parsePeriodKey } from '@/server/values/period';
import type { Scope } from '@/server/values/scope';
import { makeOrganisation } from '@/test/make-organisation';
import { noBuckets } from '@/test/metric/every-value';
import { dimensionsOfFamily, familyIds, familyOf, type FamilyId } from './engine/catalogue/family';
import { measuresOfFamily } from './engine/catalogue/measure';
import type { Dimension } from './engine/figure';
import type { Group } from './engine/plan';
import { windowKey, windowOf } from './engine/window';
import { measure } from './measure';

const calendar = civilCalendar;
const period = parsePeriodKey('2025-Q3', calendar);
const nobody = '00000000-0000-4000-8000-000000000000';
let org: Organisation;

beforeAll(async () => {
  org = await makeOrganisation({ calendar });
});

function groupOf(family: FamilyId, scope: Scope, by: readonly Dimension[]): Group {
  if (!period) throw new Error('No such period');
  const asOf = civilDate('2026-03-20');
  const window = windowOf('period', familyOf(family).timing, { period, asOf, calendar });
  return {
    key: JSON.stringify([family, scope, by]),
    family,
    scope,
    by,
    filters: [],
    measures: new Set(measuresOfFamily(family)),
    windows: new Map([[windowKey(window), window]]),
  };
}

const run = (groups: readonly Group[]) =>
  withOrg(org.id, (tx) => measure(tx, org.id, groups, noBuckets(calendar)), { isReadOnly: true });

const measured = familyIds.filter((family) => measuresOfFamily(family).length > 0);

test.each(measured)('%s answers by every dimension and in every scope', async (family) => {
  const whole: Scope = { kind: 'organisation' };
  const groups = [
    groupOf(family, whole, []),
    groupOf(family, { kind: 'team', id: nobody }, []),
    groupOf(family, { kind: 'person', id: nobody }, []),
    ...dimensionsOfFamily(family).map((dimension) => groupOf(family, whole, [dimension])),
  ];
  const failures: string[] = [];
  for (const group of groups) {
    await run([group]).catch((error: unknown) => {
      failures.push(`${group.scope.kind} ${group.by.join()}: ${String(error).slice(-160)}`);
    });
  }
  expect(failures).toEqual([]);
});
