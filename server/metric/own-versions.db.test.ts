import { beforeAll, describe, expect, it } from 'vitest';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { actor, clock, codeOf, fields, makeCompany, member } from '@/test/metric/own-company';
import { chooseVariant } from './choose-variant';
import type { OwnMetricFields } from './own-metric.schemas';
import { archiveOwnMetric } from './own/archive-own-metric';
import { readOwnMetric } from './own/list-own-metrics';
import { changeOwnMetric, createOwnMetric } from './own/save-own-metric';
import { readValues } from './read-values';

let org: Organisation;

const create = (
  metric: string,
  formula: string,
  more: Partial<OwnMetricFields> = {},
  where: Organisation = org,
) => createOwnMetric({ ...fields(formula, more), metric, org: where, actor, clock });

const change = (
  metric: string,
  version: number,
  formula: string,
  more: Partial<OwnMetricFields> = {},
) => changeOwnMetric({ ...fields(formula, more), metric, version, org, actor, clock });

async function valueOf(metric: string, period = '2026-03'): Promise<string | null | undefined> {
  const [answer] = await readValues({ org, member, clock, metrics: [metric], periods: [period] });
  return answer?.points[0]?.figure.value;
}

beforeAll(async () => {
  org = await makeCompany();
  await create(
    'own_kept',
    'gross_revenue * 0.8 - measure.dealsLost * divide(gross_revenue, deals_won, 0)',
  );
  await create('own_growth', 'gross_revenue / gross_revenue[previousPeriod] - 1', {
    unit: 'percent',
  });
});

describe('the formula', () => {
  it.each([
    ['own_self', 'own_self + gross_revenue', 'formula.problems.cycle'],
    ['own_days', 'gross_revenue + days', 'formula.problems.unitsDiffer'],
    ['own_unit', 'deals_won', 'formula.problems.resultUnit'],
    ['own_typo', 'gros_revenue', 'formula.problems.unknownName'],
    ['own_kept', 'gross_revenue', 'formula.errors.idTaken'],
  ])('%s: %s is refused: %s', async (metric, formula, code) => {
    expect(await codeOf(create(metric, formula))).toBe(code);
  });

  it('is versioned and audited, and a change over a change is refused', async () => {
    await create('own_edited', 'gross_revenue * 2');
    expect(await change('own_edited', 1, 'gross_revenue * 3')).toMatchObject({ version: 2 });
    expect(await valueOf('own_edited')).toBe('1350');
    expect(await codeOf(change('own_edited', 1, 'gross_revenue'))).toBe(
      'formula.errors.changedMeanwhile',
    );
    const { versions } = await readOwnMetric(org, 'own_edited');
    expect(versions.map(({ definition }) => definition.formula)).toEqual([
      'gross_revenue * 3',
      'gross_revenue * 2',
    ]);
    const entries = await withOrg(org.id, (tx) =>
      tx.auditEntry.findMany({ where: { subjectId: 'own_edited' }, orderBy: { action: 'asc' } }),
    );
    expect(entries).toMatchObject([
      {
        action: 'metric.changed',
        detail: {
          before: { formula: 'gross_revenue * 2' },
          after: { formula: 'gross_revenue * 3' },
        },
      },
      { action: 'metric.created', detail: { after: { unit: 'currency' } } },
    ]);
  });

  it('may make no circle, also by a later change or by two at once', async () => {
    await create('own_first', 'gross_revenue');
    await create('own_second', 'own_first * 2');
    expect(await codeOf(change('own_first', 1, 'own_second - gross_revenue'))).toBe(
      'formula.problems.cycle',
    );
    await create('own_left', 'gross_revenue');
    await create('own_right', 'gross_revenue');
    const codes = await Promise.all([
      codeOf(change('own_left', 1, 'own_right + gross_revenue')),
      codeOf(change('own_right', 1, 'own_left + gross_revenue')),
    ]);
    expect(codes.sort()).toEqual(['done', 'formula.problems.cycle']);
  });

  it('is not changed or archived from under another one', async () => {
    await create('own_base', 'gross_revenue');
    await create('own_user', 'own_base + gross_revenue');
    expect(await codeOf(change('own_base', 1, 'deals_won', { unit: 'count' }))).toBe(
      'formula.errors.breaksOther',
    );
    const archive = (metric: string, isArchived: boolean) =>
      codeOf(archiveOwnMetric({ metric, isArchived, org, actor, clock }));
    expect(await archive('own_base', true)).toBe('formula.errors.inUse');
    expect(await archive('own_user', true)).toBe('done');
    expect(await archive('own_base', true)).toBe('done');
    expect(await codeOf(valueOf('own_base'))).toBe('metric.errors.unknownMetric');
    expect(await archive('own_user', false)).toBe('formula.problems.unknownName');
    expect(await archive('own_base', false)).toBe('done');
    expect(await archive('own_user', false)).toBe('done');
    expect(await valueOf('own_user')).toBe('900');
  });

  it('follows the chosen definition of a metric', async () => {
    await create('own_rate', 'win_rate * 100', { unit: 'score' });
    // 3 of 4
    expect(await valueOf('own_rate')).toBe('75');
    await chooseVariant({ org, actor, clock, metric: 'win_rate', variant: 'opened' });
    expect(await valueOf('own_rate')).toBeNull();
    // created in January: 4 of 5 won
    expect(await valueOf('own_rate', '2026-01')).toBe('80');
    await chooseVariant({ org, actor, clock, metric: 'win_rate', variant: 'closed' });
  });
});
