import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestName } from './nearest-name';
import { proposeMapping } from './propose-mapping';
import { proposeRecordType } from './propose-record-type';
import { proposeStages, statusOf } from './propose-stages';
import { readDate } from './read-date';
import { readNumber, type DecimalMark } from './read-number';
import { SeenIds } from './seen-ids';

describe('dates', () => {
  const at = (text: string, format: 'dmy' | 'mdy' | null = 'dmy') =>
    readDate(text, format, 'America/New_York');
  test.each([
    ['2017-03-01', '2017-03-01'],
    ['2017/3/1', '2017-03-01'],
    ['20170301', '2017-03-01'],
    ['1.3.2017', '2017-03-01'],
    ['31/12/2016', '2016-12-31'],
    ['29/02/2016', '2016-02-29'],
  ])('%s', (text, day) => {
    expect(at(text)).toEqual({ day, instant: null });
  });
  test('month first', () => {
    expect(at('12/31/2016', 'mdy')).toEqual({ day: '2016-12-31', instant: null });
  });
  test('an instant counts on its day in the organisation’s zone', () => {
    expect(at('2017-03-01T03:30:00Z')).toEqual({
      day: '2017-02-28',
      instant: '2017-03-01T03:30:00Z',
    });
    expect(at('2017-03-01 09:00:00+01:00')).toEqual({
      day: '2017-03-01',
      instant: '2017-03-01T08:00:00Z',
    });
    expect(at('1/3/2017 2:05 PM')).toEqual({ day: '2017-03-01', instant: '2017-03-01T19:05:00Z' });
  });
  test.each([
    ['29/02/2017', 'impossibleDate'],
    ['31/04/2017', 'impossibleDate'],
    ['2017-13-01', 'impossibleDate'],
    ['0017-01-01', 'dateOutsideCalendar'],
    ['1899-12-31', 'dateOutsideCalendar'],
    ['2200-01-01', 'dateOutsideCalendar'],
    ['1900-01-01T02:00:00Z', 'dateOutsideCalendar'],
    ['01/02/17', 'invalidDate'],
    ['2017-03', 'invalidDate'],
    ['yesterday', 'invalidDate'],
    ['2017-03-01 25:00', 'invalidDate'],
    ['2017301', 'invalidDate'],
  ])('%s is refused', (text, problem) => {
    expect(at(text)).toBe(problem);
  });
  test('without a known order only a leading year is read', () => {
    expect(at('01/02/2017', null)).toBe('invalidDate');
    expect(at('2017-02-01', null)).toEqual({ day: '2017-02-01', instant: null });
  });
});

describe('numbers', () => {
  test.each<[string, DecimalMark, string | null, string | null]>([
    ['1054', '.', '1054', null],
    ['1,234,567.50', '.', '1234567.50', null],
    ['1 234 567,50', ',', '1234567.50', null],
    ['1\u202f234,5\u00a0€', ',', '1234.5', 'EUR'],
    ['$1,200', '.', '1200', null],
    ['US$ 12.5', '.', '12.5', null],
    ['EUR 12', '.', '12', 'EUR'],
    ['12 GBP', '.', '12', 'GBP'],
    ["1'234.50", '.', '1234.50', null],
    ['(1,200.00)', '.', '-1200.00', null],
    ['-€5', '.', '-5', 'EUR'],
    ['−7', '.', '-7', null],
    ['1.234', ',', '1234', null],
    ['1.234', '.', '1.234', null],
    ['12,34', '.', null, null],
    ['1,23,456', '.', null, null],
    ['1.2.3', '.', null, null],
    ['12%', '.', null, null],
    ['1e5', '.', null, null],
    ['abc', '.', null, null],
    ['', '.', null, null],
  ])('%j with %s', (text, mark, value, currency) => {
    expect(readNumber(text, mark)).toEqual(value === null ? null : { value, currency });
  });

  test('what either country writes is read exactly', () => {
    const amount = fc.tuple(
      fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
      fc.integer({ min: 0, max: 99 }),
    );
    fc.assert(
      fc.property(amount, fc.constantFrom<DecimalMark>('.', ','), ([whole, cents], mark) => {
        const group = mark === '.' ? ',' : ' ';
        const digits = whole.toString().replace(/\B(?=(\d{3})+$)/g, group);
        const text = `${digits}${mark}${String(cents).padStart(2, '0')}`;
        expect(readNumber(text, mark)?.value).toBe(`${whole}.${String(cents).padStart(2, '0')}`);
      }),
    );
  });
});

describe('proposals', () => {
  const files = {
    deal: [
      'opportunity_id',
      'sales_agent',
      'product',
      'account',
      'deal_stage',
      'engage_date',
      'close_date',
      'close_value',
    ],
    customer: [
      'account',
      'sector',
      'year_established',
      'revenue',
      'employees',
      'office_location',
      'subsidiary_of',
    ],
    product: ['product', 'series', 'sales_price'],
    person: ['sales_agent', 'manager', 'regional_office'],
  } as const;

  test.each(Object.entries(files))('a file of %s is known by its columns', (type, columns) => {
    expect(proposeRecordType(columns)).toBe(type);
  });

  test('columns in both languages', () => {
    expect(proposeMapping('deal', files.deal).mapping).toEqual({
      externalId: 'opportunity_id',
      owner: 'sales_agent',
      product: 'product',
      customer: 'account',
      stage: 'deal_stage',
      createdAt: 'engage_date',
      closedAt: 'close_date',
      amount: 'close_value',
    });
    expect(
      proposeMapping('deal', [
        'Référence',
        'Étape',
        'Montant HT',
        'Date de clôture',
        'Motif de perte',
      ]).mapping,
    ).toEqual({
      externalId: 'Référence',
      stage: 'Étape',
      amount: 'Montant HT',
      closedAt: 'Date de clôture',
      lossReason: 'Motif de perte',
    });
    expect(proposeMapping('person', files.person).mapping).toEqual({
      name: 'sales_agent',
      manager: 'manager',
      team: 'regional_office',
    });
  });

  test('an earlier choice wins over a name, and so does leaving a column out', () => {
    expect(
      proposeMapping('deal', ['id', 'value', 'total'], { value: null, total: 'listAmount' })
        .mapping,
    ).toEqual({
      externalId: 'id',
      listAmount: 'total',
    });
  });

  test('a file that is nothing known is not guessed', () => {
    expect(proposeRecordType(['x', 'y'])).toBeNull();
  });

  test('stages by their names', () => {
    expect(proposeStages(['Prospecting', 'Won', 'Lost', 'Engaging'])).toEqual({
      won: ['Won'],
      lost: ['Lost'],
    });
    expect(
      proposeStages(['Closed Won', 'closedlost', 'Gagnée', 'Fermée perdue', 'Signée']),
    ).toEqual({
      won: ['Closed Won', 'Gagnée', 'Signée'],
      lost: ['closedlost', 'Fermée perdue'],
    });
    expect([statusOf('En cours'), statusOf('open'), statusOf('Perdu'), statusOf('banana')]).toEqual(
      ['open', 'open', 'lost', null],
    );
  });

  test('the nearest name', () => {
    const names = ['GTX Basic', 'GTX Pro', 'GTX Plus Pro', 'MG Special'];
    expect(nearestName('GTXPro', names)).toBe('GTX Pro');
    expect(nearestName('MG Specail', names)).toBe('MG Special');
    expect(nearestName('Something else', names)).toBeNull();
    expect(nearestName('Agency', ['Agenci', 'Agence'])).toBeNull();
    expect(nearestName('Server 100', ['Server 200'])).toBeNull();
  });
});

test('ids of a file are told apart, each with its first row', () => {
  const seen = new SeenIds();
  fc.assert(
    fc.property(fc.array(fc.string()), (ids) => {
      const own = new SeenIds();
      const first = new Map<string, number>();
      ids.forEach((id, index) => {
        expect(own.add(id, index + 2)).toBe(first.get(id) ?? null);
        if (!first.has(id)) first.set(id, index + 2);
      });
    }),
  );
  for (let row = 1; row <= 100_000; row += 1) expect(seen.add(`D-${row}`, row)).toBeNull();
  expect(seen.add('D-777', 100_001)).toBe(777);
  expect(seen.has('D-100000')).toBe(true);
  expect(seen.has('d-100000')).toBe(false);
});
