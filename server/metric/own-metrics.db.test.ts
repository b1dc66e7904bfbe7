import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GET as GET_METRICS } from '@/app/api/v1/metrics/route';
import { GET } from '@/app/api/v1/metrics/values/route';
import type { Organisation } from '@/server/tenancy/organisation';
import { makeOrganisation } from '@/test/make-organisation';
import { given, makeToken, restRequest } from '@/test/rest-client';
import { actor, clock, codeOf, fields, makeCompany, member } from '@/test/metric/own-company';
import { exportTable } from './export/export-table';
import { explain, records } from './explain';
import { listMetrics } from './list-metrics';
import type { OwnMetricFields } from './own-metric.schemas';
import { checkOwnFormula, completeOwnFormula } from './own/check-own-formula';
import { listOwnMetrics } from './own/list-own-metrics';
import { previewOwnMetric } from './own/preview-own-metric';
import { createOwnMetric } from './own/save-own-metric';
import { readValues } from './read-values';

let org: Organisation;

const create = (
  metric: string,
  formula: string,
  more: Partial<OwnMetricFields> = {},
  where: Organisation = org,
) => createOwnMetric({ ...fields(formula, more), metric, org: where, actor, clock });

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

describe('an own metric', () => {
  it('gives exact figures, with its breakdown', async () => {
    // 450 × 0.8 − 1 × 450 ÷ 3
    expect(await valueOf('own_kept')).toBe('210');
    // 450 ÷ 150 − 1
    expect(await valueOf('own_growth')).toBe('2');
    // nothing in April, and nothing to divide by in May
    expect(await valueOf('own_kept', '2026-04')).toBe('0');
    expect(await valueOf('own_growth', '2026-05')).toBeNull();
    const [answer] = await readValues({
      ...{ org, member, clock, metrics: ['own_kept'], periods: ['2026-03'], by: ['product'] },
    });
    // alpha: 400 × 0.8 − 0; beta: 50 × 0.8 − 1 × 50 ÷ 1
    expect(answer?.points.map(({ parts, figure }) => [parts[0]?.label, figure.value])).toEqual([
      ['alpha', '320'],
      ['beta', '-10'],
    ]);
    expect(answer).toMatchObject({ unit: 'currency', currency: 'EUR', direction: 'higher' });
  });

  it('is explained by its formula, its terms and their records', async () => {
    const figure = { metric: 'own_kept', period: '2026-03' };
    const found = await explain({ ...figure, org, member, clock });
    expect(found.figure.value).toBe('210');
    expect(found.terms.map(({ id, value }) => [id, value])).toEqual([
      ['amountWon', '450'],
      ['dealsLost', '1'],
      ['dealsWon', '3'],
    ]);
    expect(found.formulaText.en).toBe(
      'amount won × 0.8 − deals lost × first known of(amount won ÷ deals won, 0)',
    );
    for (const term of found.terms) {
      const list = await records({
        ...{ org, member, clock, figure, term: term.id },
        ...{ sort: 'date', isDescending: true, limit: 50 },
      });
      expect(list.value).toBe(term.value);
    }
  });

  it('divides last where its formula does, and keeps both sides', async () => {
    await create('own_mean', 'gross_revenue / deals_won');
    const [answer] = await readValues({
      ...{ org, member, clock, metrics: ['own_mean'], periods: ['2026-03'] },
    });
    expect(answer?.points[0]?.figure).toEqual({
      value: '150',
      numerator: '450',
      denominator: '3',
    });
  });

  it('stands in the catalogue and in the machine interface like every other', async () => {
    const listed = (await listMetrics(org)).find(({ id }) => id === 'own_kept');
    expect(listed).toMatchObject({
      name: { en: 'Ours', fr: 'Ours' },
      unit: 'currency',
      isDataAvailable: true,
    });
    expect(listed?.variants[0]?.dimensions).toContain('product');
    const token = await makeToken(org.id, 'read');
    const metrics = await (await GET_METRICS(restRequest('metrics', { token }), given({}))).json();
    const ids = z.object({ metrics: z.array(z.object({ id: z.string() })) }).parse(metrics);
    expect(ids.metrics.map(({ id }) => id)).toContain('own_kept');
    const query = 'metrics=own_kept,deals_won&grain=month&from=2026-03-01&to=2026-04-01&by=product';
    const response = await GET(restRequest(`metrics/values?${query}`, { token }), given({}));
    expect(await response.json()).toMatchObject({
      metrics: [
        {
          id: 'own_kept',
          points: [{ value: '320.00' }, { key: { product: 'beta' }, value: '-10.00' }],
        },
        { id: 'deals_won' },
      ],
    });
    const wrong = await GET(
      restRequest(`metrics/values?${query.replace('own_kept', 'own_none')}`, { token }),
      given({}),
    );
    expect(wrong.status).toBe(422);
    expect(await wrong.json()).toMatchObject({ errors: [{ path: 'metrics' }] });
  });

  it('is called by its name in exports', async () => {
    const ask = { metric: 'own_kept', period: '2026-03', by: ['product'] } as const;
    const { name, parts } = await exportTable({
      ...{ org, member, clock, format: 'csv', locale: 'en' },
      ask: { table: 'breakdown', ask: { ...ask, by: [...ask.by] } },
    });
    let text = '';
    for await (const part of parts) text += Buffer.from(part).toString('utf8');
    expect(name).toContain('Ours');
    expect(text.split('\r\n')[1]).toMatch(/^Ours,Own formula,.*alpha,320/);
  });

  it('belongs to its organisation alone', async () => {
    const other = await makeOrganisation();
    const asked = { member, clock, metrics: ['own_kept'], periods: ['2026-03'] };
    expect(await codeOf(readValues({ ...asked, org: other }))).toBe('metric.errors.unknownMetric');
    expect((await listMetrics(other)).some(({ id }) => id === 'own_kept')).toBe(false);
    await create('own_kept', 'deals_won * 2', { unit: 'count' }, other);
    expect(await valueOf('own_kept')).toBe('210');
  });
});

describe('before it is saved', () => {
  it('a formula is checked, described and previewed', async () => {
    const wrong = await checkOwnFormula({ org, formula: 'gross_revenue + days' });
    expect(wrong).toMatchObject({ problem: { code: 'unitsDiffer', from: 0, to: 20 } });
    const right = await checkOwnFormula({ org, formula: 'gross_revenue / deals_won' });
    expect(right).toMatchObject({ problem: null, description: { kind: 'currency' } });
    const { months, parts } = await previewOwnMetric({
      ...{ org, member, clock, formula: 'gross_revenue / deals_won', unit: 'currency' },
      by: 'product',
    });
    expect(months?.points).toHaveLength(13);
    expect(months?.points.map(({ figure }) => figure.value).slice(8, 10)).toEqual(['150', '150']);
    expect(parts?.points.map(({ figure }) => figure.value).slice(0, 2)).toEqual([
      expect.stringMatching(/^183\.3{37}$/),
      '50',
    ]);
    expect(
      (await listOwnMetrics(org)).some(({ definition }) => definition.id === 'own_draft'),
    ).toBe(false);
  });

  it('names of own metrics are completed too', async () => {
    const { options } = await completeOwnFormula({ org, formula: '2 * own_k', caret: 9 });
    expect(options.map(({ insert }) => insert)).toEqual(['own_kept']);
  });
});
