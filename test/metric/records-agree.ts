import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import { explain, records } from '@/server/metric/explain';
import { catalogue } from '@/server/metric/engine/catalogue/catalogue';
import type { MetricFamily } from '@/server/metric/engine/catalogue/metric';
import { readFigures } from '@/server/metric/read-figures';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { periodOf, periodsUpTo } from '@/server/values/period';

const clock = fixedClock('2026-06-17T10:00:00Z');
const asOf = civilDate('2026-06-17');
const member: OrganisationMember = {
  id: randomUUID(),
  userId: randomUUID(),
  role: 'owner',
  personId: null,
};

const variantsOf = (families: readonly MetricFamily[]) =>
  catalogue
    .filter(({ family }) => families.includes(family))
    .flatMap(({ id, variants }) => Object.keys(variants).map((variant) => ({ id, variant })));

/** The records listed behind each measure of every metric and variant come to what it counted. */
export async function expectRecordsToAgree(
  org: Organisation,
  families: readonly MetricFamily[],
  period: string,
): Promise<void> {
  for (const { id, variant } of variantsOf(families)) {
    const figure = { metric: id, variant, period };
    const explanation = await explain({ ...figure, org, member, clock });
    for (const term of explanation.terms) {
      const list = await records({
        org,
        member,
        clock,
        figure,
        term: term.id,
        sort: 'date',
        isDescending: true,
        limit: 50,
      });
      expect({ id, variant, term: term.id, value: list.value }).toEqual({
        id,
        variant,
        term: term.id,
        value: term.value,
      });
    }
  }
}

/** Every metric and variant answers thirteen months of a team and of a person. */
export async function expectMonthsOf(
  org: Organisation,
  families: readonly MetricFamily[],
  { team, person }: { readonly team: string; readonly person: string },
): Promise<void> {
  const periods = periodsUpTo(periodOf(asOf, 'month', org.calendar), 13, org.calendar);
  const requests = variantsOf(families).flatMap(({ id, variant }) =>
    (
      [
        { kind: 'team', id: team },
        { kind: 'person', id: person },
      ] as const
    ).map((scope) => ({
      metrics: [id],
      variants: { [id]: variant },
      periods,
      scope,
      by: [],
      asOf,
    })),
  );
  const answers = await withOrg(org.id, (tx) => readFigures(tx, org, requests), {
    isReadOnly: true,
  });
  expect(answers.map(({ points }) => points.length)).toEqual(requests.map(() => 13));
}
