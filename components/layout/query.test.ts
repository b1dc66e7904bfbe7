import { describe, expect, it } from 'vitest';
import { withQuery } from './query';

describe('withQuery', () => {
  it.each([
    ['', { period: '2017-Q1' }, '?period=2017-Q1'],
    ['period=2017&team=east', { team: null }, '?period=2017'],
    ['period=2017&cursor=abc', { period: '2016' }, '?period=2016'],
    ['team=east', { team: null }, '?'],
    ['team=a', { team: 'é&b' }, '?team=%C3%A9%26b'],
  ])('%j with %j is %j', (search, changes, expected) => {
    expect(withQuery(search, changes)).toBe(expected);
  });
});
