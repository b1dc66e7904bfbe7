import { expect, test } from 'vitest';
import { recordTypes } from '@/server/dataset/dataset.schemas';
import { groupNames, recordTypeGroups } from './record-type-groups';

test('every record type stands in one group, so that the wizard offers all of them', () => {
  const grouped: string[] = groupNames.flatMap((group) => [...recordTypeGroups[group]]);
  expect(grouped.sort()).toEqual([...recordTypes].sort());
  expect([...groupNames].sort()).toEqual(Object.keys(recordTypeGroups).sort());
});
