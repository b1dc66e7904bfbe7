import { expect, test } from 'vitest';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { parsePeriodKey } from '@/server/values/period';
import { makeOrganisation } from '@/test/make-organisation';
import { readFigures } from './read-figures';

test('people without a team stand apart by their role in a breakdown by team and role', async () => {
  const org = await makeOrganisation();
  const period = parsePeriodKey('2025-06', org.calendar);
  if (!period) throw new Error('No such period');
  const [answer] = await withOrg(org.id, async (tx) => {
    await tx.$executeRaw`insert into person (organisation_id, external_id, name, role, hired_on)
      select ${org.id}::uuid, n, 'Person ' || n, case when n < 3 then 'rep' else 'csm' end,
        case when n = 0 then date '2025-06-02' else date '2024-01-01' end
      from generate_series(0, 4) n`;
    await tx.$executeRaw`insert into team (organisation_id, external_id, name)
      values (${org.id}::uuid, 'north', 'North')`;
    await tx.$executeRaw`insert into team_membership (organisation_id, person_id, team_id)
      select ${org.id}::uuid, p.id, t.id from person p, team t where p.external_id in ('1', '3')`;
    return readFigures(tx, org, [
      {
        metrics: ['employee_retention_rate'],
        periods: [period],
        scope: { kind: 'organisation' },
        by: ['team', 'role'],
        asOf: civilDate('2026-01-01'),
      },
    ]);
  });
  const shown = answer?.points.map(({ parts, figure }) => [
    ...parts.map(({ label }) => label),
    figure.numerator,
    figure.denominator,
  ]);
  expect(shown).toEqual([
    ['North', 'csm', '1', '1'],
    ['North', 'rep', '1', '1'],
    [null, 'csm', '1', '1'],
    [null, 'rep', '1', '1'],
  ]);
});
