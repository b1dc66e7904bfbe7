import { expect, it } from 'vitest';
import type { Breakdown } from '@/server/metric/analysis.schemas';
import { civilDate } from '@/server/values/civil-date';
import { prepareCross } from './prepare-cross';

const period = {
  grain: 'month',
  start: civilDate('2026-01-01'),
  end: civilDate('2026-02-01'),
} as const;
const point = (keys: readonly (string | null)[], value: string | null) => ({
  period,
  isToDate: false,
  parts: keys.map((key, index) => ({
    dimension: index === 0 ? ('source' as const) : ('stage' as const),
    key,
    label: key,
  })),
  figure: { value },
});

const breakdown: Breakdown = {
  metric: 'win_rate',
  variant: 'standard',
  unit: 'percent',
  currency: null,
  by: ['source', 'stage'],
  isAdditive: false,
  parts: [point(['web', 'A'], '0.5'), point(['web', null], '1'), point([null, 'A'], '0.9')],
  rows: [point(['fair'], null), point([null], '0.9'), point(['web'], '0.6')],
  columns: [point(['A'], '0.7'), point([null], '1')],
  whole: { value: '0.7' },
};

it('puts the largest first, what has no value after, the none part last', () => {
  const { rows, columns } = prepareCross(breakdown, 9, 9);
  expect(rows.map(({ part }) => part.key)).toEqual(['web', 'fair', null]);
  expect(columns.map(({ part }) => part.key)).toEqual(['A', null]);
  expect(rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null))).toEqual([
    ['0.5', '1'],
    [null, null],
    ['0.9', null],
  ]);
});

it('says how much it leaves out', () => {
  const cross = prepareCross(breakdown, 1, 1);
  expect([cross.rows.length, cross.hiddenRows, cross.hiddenColumns]).toEqual([1, 2, 1]);
});
