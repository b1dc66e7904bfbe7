import { describe, expect, it } from 'vitest';
import { sourceOf } from './catalogue/source';
import { familyIds, familyOf } from './catalogue/family';
import { detailKeys, detailKind, shownDetails } from './record-details';

const recordTypes = [...new Set(familyIds.map((id) => familyOf(id).source))];

describe('what lists show of records', () => {
  it.each(recordTypes)('every detail of %s has a label', (recordType) => {
    const keys = Object.keys(sourceOf(recordType).details);
    expect(keys.filter((key) => !detailKeys.some((known) => known === key))).toEqual([]);
  });

  it('writes each as what it is', () => {
    expect(detailKind('amount')).toBe('money');
    expect(detailKind('createdOn')).toBe('date');
    expect(detailKind('stage')).toBe('text');
  });

  it('shows an amount in its currency rather than a column of currencies', () => {
    expect(shownDetails({ amount: '1', currency: 'EUR', odd: 'x' })).toEqual(['amount']);
  });
});
