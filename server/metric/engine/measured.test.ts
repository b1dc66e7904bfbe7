import { expect, it } from 'vitest';
import { measuredNames } from '@/server/dataset/entry/entry.schemas';
import { measureIds, measureOf } from './catalogue/measure';

it('every measurement that the catalogue counts can be entered by hand, and no other', () => {
  const counted = measureIds.flatMap((id) =>
    measureOf(id).where.flatMap((condition) =>
      'isOneOf' in condition && condition.field === 'measurementMetric' ? condition.isOneOf : [],
    ),
  );
  expect([...measuredNames].sort()).toEqual([...new Set(counted)].sort());
});
