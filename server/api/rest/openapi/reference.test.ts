import { describe, expect, it } from 'vitest';
import { recordTypes } from '@/server/dataset/dataset.schemas';
import { examplesOf } from './examples';
import { readReference } from './reference';

const { operations, recordTypes: types } = readReference('en');

describe('the reference', () => {
  it('has every operation once, each with an example', () => {
    const ids = operations.map(({ id }) => id).sort();
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(examplesOf('http://localhost:3000')).sort()).toEqual(ids);
  });

  it('has every record type with its fields and what a new record needs', () => {
    expect(types.map(({ type }) => type)).toEqual(recordTypes);
    const deal = types.find(({ type }) => type === 'deal');
    expect(deal?.needs).toBe('A new record needs one of stage or status.');
    const status = deal?.fields.find(({ name }) => name === 'status');
    expect(status).toMatchObject({ values: ['open', 'won', 'lost'], isNeeded: false });
    const metric = types
      .find(({ type }) => type === 'measurement')
      ?.fields.find(({ name }) => name === 'metric');
    expect(metric?.isNeeded).toBe(true);
  });

  it('says it in French too', () => {
    const french = readReference('fr');
    expect(french.operations.map(({ id }) => id)).toEqual(operations.map(({ id }) => id));
    expect(french.recordTypes[0]?.title).toBe('Affaires');
  });
});
