import { describe, expect, it } from 'vitest';
import { civilDate } from '@/server/values/civil-date';
import { civilCalendar, parsePeriodKey } from '@/server/values/period';
import { segmentsOf, layersOf } from '../records/segments';
import { buildKey, comparisonCuts, piecesOf, type BucketState } from './bucket-plan';
import type { FamilyId } from './catalogue/family';
import type { Group } from './plan';
import { windowKey, windowOf, type Window } from './window';

const calendar = civilCalendar;
const asOf = civilDate('2026-06-17');
const window = (start: string, end: string, isNow = false): Window => ({
  start: civilDate(start),
  end: civilDate(end),
  isNow,
});

function state(marks: [string, string, string][] = []): BucketState {
  const whole = { from: '-infinity', to: 'infinity' };
  const today = { from: '2026-06-18', to: 'infinity' };
  const cuts = new Set<string>(comparisonCuts(asOf, calendar));
  const grouped = new Map<string, { from: string; to: string }[]>();
  for (const [role, from, to] of marks) {
    grouped.set(role, [...(grouped.get(role) ?? []), { from, to }]);
  }
  return {
    builds: new Map([
      [buildKey('dealClosed', 'month'), whole],
      [buildKey('dealClosed', 'part'), today],
      [buildKey('dealBuyer', 'quarter'), whole],
      [buildKey('dealOpen', 'cut'), { from: '-infinity', to: '2026-06-18' }],
      [buildKey('dealOpen', 'now'), today],
      [buildKey('dealStage', 'cut'), { from: '-infinity', to: '2026-06-18' }],
    ]),
    cuts: new Map([
      [buildKey('dealClosed', 'part'), cuts],
      [buildKey('dealOpen', 'now'), cuts],
    ]),
    marks: grouped,
    calendar,
  };
}

const groupOf = (family: FamilyId): Group => ({
  key: family,
  family,
  scope: { kind: 'organisation' },
  by: [],
  filters: [],
  measures: new Set(),
  windows: new Map(),
});

const shown = (family: FamilyId, ...given: [Window, BucketState]) =>
  piecesOf(groupOf(family), ...given).map((piece) => [
    piece.window.start,
    piece.window.end,
    piece.grain,
  ]);

describe('comparisonCuts', () => {
  it('are the days at which earlier periods to date end', () => {
    expect(comparisonCuts(asOf, calendar)).toEqual(['2025-06-18', '2026-03-18', '2026-05-18']);
  });

  it('are none on the last day of a year: everything is compared in full', () => {
    expect(comparisonCuts(civilDate('2025-12-31'), calendar)).toEqual([]);
  });
});

describe('piecesOf', () => {
  it('cuts a flow into months, and the last part where today is compared with it', () => {
    expect(shown('dealClosed', window('2026-01-01', '2026-03-18'), state())).toEqual([
      ['2026-01-01', '2026-02-01', 'month'],
      ['2026-02-01', '2026-03-01', 'month'],
      ['2026-03-01', '2026-03-18', 'part'],
    ]);
  });

  it('leaves marked months to the records, joined where they meet', () => {
    const marked = state([['dealClosed', '2026-02-10', '2026-03-02']]);
    expect(shown('dealClosed', window('2026-01-01', '2026-05-01'), marked)).toEqual([
      ['2026-01-01', '2026-02-01', 'month'],
      ['2026-02-01', '2026-04-01', null],
      ['2026-04-01', '2026-05-01', 'month'],
    ]);
  });

  it('asks the records for days that no bucket ends at', () => {
    expect(shown('dealClosed', window('2026-03-01', '2026-03-20'), state())).toEqual([
      ['2026-03-01', '2026-03-20', null],
    ]);
    expect(shown('dealCreated', window('2026-03-01', '2026-04-01'), state())[0]?.[2]).toBeNull();
  });

  it('takes a distinct count from a bucket of just its period', () => {
    const quarter = window('2026-01-01', '2026-04-01');
    expect(shown('dealBuyer', quarter, state())[0]?.[2]).toBe('quarter');
    expect(shown('dealBuyer', window('2026-01-01', '2026-03-18'), state())[0]?.[2]).toBeNull();
    const marked = state([['dealClosed', '2026-03-31', '2026-04-01']]);
    expect(shown('dealBuyer', quarter, marked)[0]?.[2]).toBeNull();
  });

  it.each([
    ['2026-04-01', false, [], 'cut'],
    ['2026-05-18', false, [], 'now'],
    ['2026-05-19', false, [], null],
    ['2026-06-18', true, [], 'now'],
    ['2026-06-19', true, [], null],
    ['2026-04-01', false, [['dealOpen', '2026-03-15', '2026-04-02']], null],
    ['2026-04-01', false, [['dealOpen', '2026-04-02', 'infinity']], 'cut'],
    ['2026-06-18', true, [['dealUndated', '-infinity', 'infinity']], null],
    ['2026-04-01', false, [['dealUndated', '-infinity', 'infinity']], 'cut'],
  ] as const)('state before %s, now %s, marks %j: %s', (cut, isNow, marks, grain) => {
    const given = state(marks.map(([role, from, to]) => [role, from, to]));
    expect(piecesOf(groupOf('dealOpen'), window(cut, cut, isNow), given)[0]?.grain).toBe(grain);
  });

  it.each([
    ['dealStage', [], 'cut'],
    ['dealStage', [['dealOpen', '2026-03-15', '2026-04-02']], null],
    ['dealStage', [['dealInStage', '2026-03-15', '2026-04-02']], null],
    ['dealStage', [['dealInStage', '2026-04-02', 'infinity']], 'cut'],
    ['dealOpen', [['dealInStage', '2026-03-15', '2026-04-02']], 'cut'],
  ] as const)('%s before April with marks %j: %s', (family, marks, grain) => {
    const given = state(marks.map(([role, from, to]) => [role, from, to]));
    const april = window('2026-04-01', '2026-04-01');
    expect(piecesOf(groupOf(family), april, given)[0]?.grain).toBe(grain);
  });
});

describe('windowOf', () => {
  const period = (key: string) => {
    const found = parsePeriodKey(key, calendar);
    if (!found) throw new Error(key);
    return found;
  };
  const of = (
    ...[kind, timing, key]: [Parameters<typeof windowOf>[0], Parameters<typeof windowOf>[1], string]
  ) => windowKey(windowOf(kind, timing, { period: period(key), asOf, calendar }));

  it.each([
    ['period', 'flow', '2026-Q2', '2026-04-01|2026-07-01|'],
    ['previousPeriod', 'flow', '2026-Q2', '2026-01-01|2026-03-18|'],
    ['previousPeriod', 'flow', '2026-Q1', '2025-10-01|2026-01-01|'],
    ['yearBefore', 'flow', '2026-06', '2025-06-01|2025-06-18|'],
    ['fiscalToDate', 'flow', '2026-05', '2026-01-01|2026-06-01|'],
    ['previousFiscalToDate', 'flow', '2026-05', '2025-01-01|2025-06-01|'],
    ['previousFiscalYear', 'flow', '2026-05', '2025-01-01|2026-01-01|'],
    ['period', 'snapshot', '2026-05', '2026-06-01|2026-06-01|'],
    ['period', 'snapshot', '2026-Q2', '2026-06-18|2026-06-18|now'],
    ['period', 'snapshot', '2026-Q4', '2026-06-18|2026-06-18|now'],
    ['periodStart', 'snapshot', '2026-Q2', '2026-04-01|2026-04-01|'],
    ['period', 'employment', '2026-Q2', '2026-04-01|2026-06-18|'],
  ] as const)('%s of a %s in %s is %s', (kind, timing, key, expected) => {
    expect(of(kind, timing, key)).toBe(expected);
  });
});

describe('segmentsOf', () => {
  it('cuts windows at all their edges, so that each record falls into one piece', () => {
    const quarter = window('2026-01-01', '2026-04-01');
    const march = window('2026-03-01', '2026-04-01');
    const later = window('2026-05-01', '2026-06-01');
    const { edges, windows, ranges } = segmentsOf([quarter, march, later]);
    expect(edges).toEqual(['2026-01-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01']);
    expect([...windows]).toEqual([
      [1, [windowKey(quarter)]],
      [2, [windowKey(quarter), windowKey(march)]],
      [4, [windowKey(later)]],
    ]);
    expect(ranges).toEqual([
      { start: '2026-01-01', end: '2026-04-01' },
      { start: '2026-05-01', end: '2026-06-01' },
    ]);
  });

  it('puts overlapping windows into layers', () => {
    const months = [window('2026-01-01', '2026-02-01'), window('2026-02-01', '2026-03-01')];
    const quarter = window('2026-01-01', '2026-04-01');
    expect(layersOf([quarter, ...months])).toHaveLength(2);
  });
});
