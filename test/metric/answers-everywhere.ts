import { randomUUID } from 'node:crypto';
import { fixedClock } from '@/server/platform/clock';
import { findMetric, dimensionsOf } from '@/server/metric/engine/catalogue/catalogue';
import { explain, records } from '@/server/metric/explain';
import { readFigures } from '@/server/metric/read-figures';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { periodOf, shiftPeriod } from '@/server/values/period';
import type { Scope } from '@/server/values/scope';

const asOf = '2026-06-17';
const member: OrganisationMember = {
  id: randomUUID(),
  userId: randomUUID(),
  role: 'owner',
  personId: null,
};

/** Reads a metric's variants over 13 months for each scope and by each of its dimensions. */
export async function readEverywhere(
  org: Organisation,
  id: string,
  scopes: readonly Scope[],
): Promise<number> {
  const metric = findMetric(id);
  if (!metric) throw new Error(`No such metric: ${id}`);
  const last = periodOf(civilDate(asOf), 'month', org.calendar);
  const periods = Array.from({ length: 13 }, (_, index) => shiftPeriod(last, -index, org.calendar));
  const requests = Object.entries(metric.variants).flatMap(([name, variant]) => {
    const asked = { metrics: [id], variants: { [id]: name }, periods, asOf: civilDate(asOf) };
    return [
      ...scopes.map((scope) => ({ ...asked, scope, by: [] })),
      ...dimensionsOf(variant).map((dimension) => ({
        ...asked,
        scope: { kind: 'organisation' } as const,
        by: [dimension],
      })),
    ];
  });
  const answers = await withOrg(org.id, (tx) => readFigures(tx, org, requests), {
    isReadOnly: true,
    timeoutMs: 60_000,
  });
  return answers.length;
}

/** Each term of a metric's variants with its value in the figure and in its list of records. */
export async function listedTerms(org: Organisation, id: string, period: string) {
  const metric = findMetric(id);
  const who = { org, member, clock: fixedClock(`${asOf}T10:00:00Z`) };
  const told: { term: string; figure: string | null; list: string | null }[] = [];
  for (const variant of Object.keys(metric?.variants ?? {})) {
    const figure = { metric: id, variant, period };
    const { terms } = await explain({ ...who, ...figure });
    for (const { id: term, value } of terms) {
      const asked = { figure, term, sort: 'date', isDescending: true, limit: 50 } as const;
      const list = await records({ ...who, ...asked });
      const ids = new Set(list.records.map((record) => record.id));
      if (ids.size < list.records.length) throw new Error(`${id} ${term}: a record stands twice`);
      told.push({ term, figure: value, list: list.value });
    }
  }
  return told;
}
