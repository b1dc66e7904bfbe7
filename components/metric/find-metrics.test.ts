import { expect, it } from 'vitest';
import type { ListedMetric } from '@/server/metric/list-metrics';
import { findMetrics } from './find-metrics';

function metric(id: string, fr: string, aliases: string[], kind: ListedMetric['kind']) {
  return {
    id,
    name: { en: id.replace('_', ' '), fr },
    aliases: { en: aliases, fr: [] },
    definition: { en: '', fr: '' },
    unit: 'percent',
    direction: 'higher',
    family: kind === 'leading' ? 'pipeline' : 'performance',
    kind,
    audiences: kind === 'leading' ? ['rep'] : ['executive', 'rep'],
    benchmarks: [],
    note: null,
    variant: 'standard',
    variants: [],
    example: null,
    presetDimension: null,
    isDataAvailable: kind === 'lagging',
    isBucketed: true,
    needs: [],
  } satisfies ListedMetric;
}

const metrics = [
  metric('win_rate', 'Taux de réussite', ['deal win rate', 'sales success rate'], 'lagging'),
  metric('pipeline_value', 'Valeur du pipeline', ['open pipeline'], 'leading'),
];

it.each([
  [{}, ['win_rate', 'pipeline_value']],
  [{ find: 'TAUX reussite' }, ['win_rate']],
  [{ find: 'success' }, ['win_rate']],
  [{ find: 'open win' }, []],
  [{ kind: 'leading' }, ['pipeline_value']],
  [{ family: 'performance', find: 'pipeline' }, []],
  [{ audience: 'executive' }, ['win_rate']],
  [{ audience: 'rep' }, ['win_rate', 'pipeline_value']],
  [{ data: 'with' }, ['win_rate']],
  [{ data: 'without' }, ['pipeline_value']],
])('%j finds %j', (search, ids) => {
  expect(findMetrics(metrics, search).map(({ id }) => id)).toEqual(ids);
});
