import { describe, expect, test } from 'vitest';
import { readBoolean } from './read-boolean';
import { readCell } from './read-cell';
import { readList } from './read-list';
import type { FieldDefinition, RecordType } from './record-type/definition';
import { definitions } from './record-type/registry';
import type { RowContext } from './row-context';
import { RowIds } from './row-ids';
import { RowReader } from './row-reader';

const context: RowContext = {
  timeZone: 'Europe/Paris',
  currency: 'EUR',
  dateFormat: 'dmy',
  decimal: '.',
  stages: { won: ['Won'], lost: [] },
  constants: {},
  aliases: { type: { Ring: 'call' } },
};

function fieldOf(type: RecordType, name: string): FieldDefinition {
  const field = definitions[type].fields.find((known) => known.name === name);
  if (!field) throw new Error(`${type} has no ${name}`);
  return field;
}

function cell(type: RecordType, name: string, text: string): string {
  const reading = readCell(text, fieldOf(type, name), context);
  return 'code' in reading ? reading.code : reading.value;
}

test.each([
  ['true', 't'],
  ['Oui', 't'],
  ['1', 't'],
  ['X', 't'],
  ['✓', 't'],
  ['false', 'f'],
  ['non', 'f'],
  ['0', 'f'],
  ['maybe', null],
  ['', null],
])('yes or no: %j is %j', (text, expected) => {
  expect(readBoolean(text)).toBe(expected);
});

test.each([
  ['price; timing', 'price; timing'],
  ['a, b,, a', 'a; b'],
  ['a | b, c', 'a; b, c'],
  ['one', 'one'],
])('a list: %j', (text, expected) => {
  expect(readList(text)).toBe(expected);
});

test.each<[RecordType, string, string, string]>([
  ['activity', 'type', 'Phone Call', 'call'],
  ['activity', 'type', 'Rendez-vous', 'meeting'],
  ['activity', 'type', 'Follow-up', 'follow_up'],
  ['activity', 'type', 'Ring', 'call'],
  ['activity', 'type', 'Webinar', 'Webinar'],
  ['activity', 'direction', 'Sortant', 'outbound'],
  ['activity', 'direction', 'sideways', 'unknownChoice'],
  ['activity', 'status', 'Annulée', 'cancelled'],
  ['subscriptionMovement', 'kind', 'Résiliation', 'churn'],
  ['subscriptionMovement', 'kind', 'Upgrade', 'expansion'],
  ['surveyResponse', 'kind', 'Net Promoter Score', 'nps'],
  ['surveyResponse', 'kind', 'other', 'unknownChoice'],
  ['invoice', 'kind', 'Note de crédit', 'credit'],
  ['deal', 'kind', 'New Business', 'new'],
  ['expense', 'category', 'COGS', 'cogs'],
  ['quota', 'measure', 'Chiffre d’affaires', 'revenue'],
  ['lead', 'responseSentiment', 'Intéressée', 'positive'],
])('%s.%s %j is %s', (type, name, text, expected) => {
  expect(cell(type, name, text)).toBe(expected);
});

test.each<[RecordType, string, string, string]>([
  ['deal', 'probability', '60 %', '0.6'],
  ['deal', 'probability', '60', '0.6'],
  ['deal', 'probability', '1', '1'],
  ['deal', 'probability', '0.25', '0.25'],
  ['deal', 'probability', '120', 'notAShare'],
  ['deal', 'probability', '-5 %', 'notAShare'],
  ['target', 'growth', '150 %', '1.5'],
  ['target', 'growth', '-0.05', '-0.05'],
  ['exchangeRate', 'rate', '1.079012345678', '1.079012345678'],
  ['exchangeRate', 'rate', '1.0790123456789', 'tooPrecise'],
  ['exchangeRate', 'rate', '1234567890123', 'tooLarge'],
  ['exchangeRate', 'rate', '-1', 'negative'],
  ['measurement', 'value', '0.12345678', '0.12345678'],
  ['dealLine', 'quantity', '123456789012345', 'tooLarge'],
  ['dealLine', 'quantity', '0000000000000000001', '0000000000000000001'],
  ['exchangeRate', 'currency', 'usd', 'USD'],
])('%s.%s %j is %s', (type, name, text, expected) => {
  expect(cell(type, name, text)).toBe(expected);
});

function read(type: RecordType, values: Readonly<Record<string, string>>) {
  const header = Object.keys(values);
  const mapping = Object.fromEntries(header.map((name) => [name, name]));
  const row = { number: 2, cells: Object.values(values) };
  const { values: found, reasons } = new RowReader(type, header, mapping, context).read(row);
  return { values: found, codes: reasons.map(({ code, field }) => [code, field]) };
}

describe('what follows from a row’s values', () => {
  const period = { externalId: 'S', customer: 'C', start: '2017-01-01' };

  test.each([
    ['month', '500', '500.0000000000'],
    ['Trimestriel', '500', '166.6666666667'],
    ['half', '500', '83.3333333333'],
    ['yearly', '500', '41.6666666667'],
    ['24', '500', '20.8333333333'],
    ['6 mois', '60', '10.0000000000'],
    ['', '60', '60.0000000000'],
  ])('MRR of an amount per %j', (interval, amount, mrr) => {
    expect(read('subscriptionPeriod', { ...period, amount, interval }).values.mrr).toBe(mrr);
  });

  test('an interval that is none, no amount at all, an end that is no end', () => {
    const codes = (more: Record<string, string>) =>
      read('subscriptionPeriod', { ...period, ...more }).codes;
    expect(codes({ amount: '5', interval: 'often' })).toEqual([['unknownInterval', 'interval']]);
    expect(codes({ mrr: '' })).toEqual([['required', 'mrr']]);
    expect(codes({ mrr: '5', end: '2017-01-01' })).toEqual([['endBeforeStart', 'end']]);
  });

  test.each([
    [{ amount: '90' }, ['90', '0', '90']],
    [{ grossAmount: '100', discountAmount: '10' }, ['100', '10', '90']],
    [{ grossAmount: '100', amount: '90' }, ['100', '10', '90']],
    [{ amount: '90', discountAmount: '10' }, ['100', '10', '90']],
    [{ amount: '90', discountAmount: '10', kind: 'credit' }, ['-100', '-10', '-90']],
    [{ amount: '-90', kind: 'credit' }, ['-90', '0', '-90']],
  ])('gross, discount and net of %j', (given, expected) => {
    const { values } = read('invoice', { externalId: 'I', issuedAt: '2017-01-01', ...given });
    expect([values.grossAmount, values.discountAmount, values.amount]).toEqual(expected);
  });

  test('amounts that don’t agree are refused', () => {
    const given = { grossAmount: '100', discountAmount: '10', amount: '95' };
    const { codes } = read('invoice', { externalId: 'I', issuedAt: '2017-01-01', ...given });
    expect(codes).toEqual([['amountsDiffer', 'amount']]);
  });

  test.each([
    ['churn', '10', '-10'],
    ['contraction', '-10', '-10'],
    ['new', '10', '10'],
    ['churn', '0', '0'],
  ])('a %s of %s changes MRR by %s', (kind, mrrDelta, expected) => {
    const given = { externalId: 'M', customer: 'C', effectiveAt: '2017-01-01', kind, mrrDelta };
    expect(read('subscriptionMovement', given).values.mrrDelta).toBe(expected);
  });

  test('what is won must not be negative', () => {
    const given = { externalId: 'M', customer: 'C', effectiveAt: '2017-01-01' };
    const { codes } = read('subscriptionMovement', { ...given, kind: 'new', mrrDelta: '-1' });
    expect(codes).toEqual([['wrongSign', 'mrrDelta']]);
  });

  test('a rate is known by currency and day; one’s own currency has none', () => {
    const rate = { date: '31/12/2017', rate: '1.2' };
    expect(read('exchangeRate', { ...rate, currency: 'USD' }).values.externalId).toBe(
      'USD 2017-12-31',
    );
    expect(read('exchangeRate', { ...rate, currency: 'EUR' }).codes).toEqual([
      ['ownCurrency', 'currency'],
    ]);
    expect(read('exchangeRate', { currency: 'USD', date: '2017-01-01', rate: '0' }).codes).toEqual([
      ['wrongSign', 'rate'],
    ]);
  });

  test('one of several fields is enough', () => {
    const activity = { externalId: 'A', type: 'call' };
    expect(read('activity', { ...activity, bookedAt: '2017-01-01' }).codes).toEqual([]);
    expect(read('activity', activity).codes).toEqual([['required', 'occurredAt']]);
    expect(read('surveyResponse', { externalId: 'A', kind: 'nps', score: '9' }).codes).toEqual([
      ['required', 'answeredAt'],
    ]);
  });

  test('a mapped id must not be empty, save where the name is one', () => {
    expect(read('refund', { externalId: '', amount: '1', refundedAt: '2017-01-01' }).codes).toEqual(
      [['required', 'externalId']],
    );
    expect(read('team', { externalId: '', name: 'North' }).values.externalId).toBe('North');
  });
});

test('ids of rows without any are the same for the same values, and never the same twice', () => {
  const [first, second] = [new RowIds(), new RowIds()];
  const values = ['a', 'b', 'a', 'a'];
  const made = values.map((value, index) => first.next(value, index + 2));
  expect(values.map((value, index) => second.next(value, index + 9))).toEqual(made);
  expect(new Set(made).size).toBe(4);
  expect(made[3]).toBe(`${made[0]}-3`);
});
