import { describe, expect, test } from 'vitest';
import { copyLine } from './copy-text';
import { csvLine } from './csv-text';
import type { RecordType } from './record-type/definition';
import type { RowContext } from './row-context';
import { RowReader } from './row-reader';

const context: RowContext = {
  timeZone: 'Europe/Paris',
  currency: 'EUR',
  dateFormat: 'dmy',
  decimal: '.',
  stages: { won: ['Won'], lost: ['Lost'] },
  constants: {},
  aliases: { product: { GTXPro: 'GTX Pro' } },
};

const mappings: Readonly<Partial<Record<RecordType, Record<string, string>>>> = {
  deal: {
    externalId: 'id',
    owner: 'owner',
    product: 'product',
    stage: 'stage',
    createdAt: 'created',
    closedAt: 'closed',
    amount: 'amount',
    currency: 'currency',
  },
  customer: { name: 'name', parent: 'parent', employeeCount: 'employees' },
  product: { name: 'name', listPrice: 'price', currency: 'currency' },
  person: { name: 'name', email: 'email', role: 'role', hiredOn: 'hired', leftOn: 'left' },
};

function read(type: RecordType, cells: readonly string[], over: Partial<RowContext> = {}) {
  const mapping = mappings[type] ?? {};
  const reader = new RowReader(type, Object.values(mapping), mapping, { ...context, ...over });
  const { values, reasons, notices } = reader.read({ number: 2, cells });
  return {
    values,
    notices,
    reasons: reasons.map(({ code, column, params }) => ({ code, column, ...params })),
  };
}

const codes = (type: RecordType, cells: readonly string[]) =>
  read(type, cells).reasons.map(({ code, column }) => [code, column]);

describe('deals', () => {
  test('status follows the stage; names are trimmed and aliased', () => {
    const row = ['A1', ' Ann ', 'GTXPro', 'Won', '01/02/2017', '2017-03-01', '$1,054', ''];
    expect(read('deal', row)).toEqual({
      reasons: [],
      notices: [],
      values: {
        externalId: 'A1',
        owner: 'Ann',
        product: 'GTX Pro',
        stage: 'Won',
        status: 'won',
        createdAt: '2017-02-01',
        createdAtSource: null,
        closedAt: '2017-03-01',
        closedAtSource: null,
        amount: '1054',
        currency: null,
      },
    });
  });

  test('a lost deal may be worth 0, an open one nothing', () => {
    expect(read('deal', ['A', '', '', 'Lost', '', '2017-03-01', '0', '']).values.amount).toBe('0');
    expect(read('deal', ['A', '', '', 'Engaging', '', '', '', '']).values.status).toBe('open');
  });

  test('the closing date of an open deal is expected only, and said so', () => {
    const { values, notices } = read('deal', ['A', '', '', 'New', '', '2017-03-01', '', '']);
    expect([values.closedAt, notices]).toEqual([null, ['openWithCloseDate']]);
  });

  test.each<[string, string[], [string, string | null][]]>([
    ['no id', ['', '', '', 'New', '', '', '', ''], [['required', 'id']]],
    ['no stage', ['A', '', '', '', '', '', '', ''], [['required', 'stage']]],
    ['no closing date', ['A', '', '', 'Won', '', '', '1', ''], [['closedWithoutDate', 'closed']]],
    [
      'closed too early',
      ['A', '', '', 'Won', '02/03/2017', '01/03/2017', '1', ''],
      [['closedBeforeCreated', 'closed']],
    ],
    [
      'several',
      ['A', '', '', 'Won', '31/02/2017', 'soon', 'much', ''],
      [
        ['invalidNumber', 'amount'],
        ['impossibleDate', 'created'],
        ['invalidDate', 'closed'],
      ],
    ],
    ['currency', ['A', '', '', 'New', '', '', '', 'XYZ'], [['unknownCurrency', 'currency']]],
    ['sign', ['A', '', '', 'New', '', '', '£5', 'USD'], [['contradictingCurrency', 'currency']]],
    ['precision', ['A', '', '', 'New', '', '', '0.12345', ''], [['tooPrecise', 'amount']]],
    ['size', ['A', '', '', 'New', '', '', '12345678901234567', ''], [['tooLarge', 'amount']]],
    ['NUL', ['A\0', '', '', 'New', '', '', '', ''], [['nulCharacter', 'id']]],
    ['length', ['x'.repeat(601), '', '', 'New', '', '', '', ''], [['tooLong', 'id']]],
    ['few', ['A', '', 'x'], [['tooFewCells', null]]],
    ['many', ['A', '', '', 'New', '', '', '', '', 'x'], [['tooManyCells', null]]],
  ])('%s', (_, cells, expected) => {
    expect(codes('deal', cells)).toEqual(expected);
  });

  test('empty cells beyond the header are no matter', () => {
    expect(codes('deal', ['A', '', '', 'New', '', '', '', '', '', ' '])).toEqual([]);
  });

  test('a currency is the one in its column, else the sign that stands with an amount', () => {
    const currencyOf = (amount: string, currency: string) =>
      read('deal', ['A', '', '', 'New', '', '', amount, currency]).values.currency;
    expect([currencyOf('5', 'usd'), currencyOf('£5', ''), currencyOf('$5', '')]).toEqual([
      'USD',
      'GBP',
      null,
    ]);
  });

  test('a constant stands where a row has nothing', () => {
    const { values } = read('deal', ['A', '', '', 'New', '', '', '', ''], {
      constants: { owner: 'Ann' },
    });
    expect(values.owner).toBe('Ann');
  });
});

describe('the others', () => {
  test('the name is the id where no id is mapped', () => {
    expect(read('product', ['GTX', '550', '']).values).toEqual({
      externalId: 'GTX',
      name: 'GTX',
      listPrice: '550',
      currency: 'EUR',
    });
  });
  test.each<[RecordType, string[], [string, string | null][]]>([
    ['product', ['GTX', '-5', ''], [['negative', 'price']]],
    ['product', ['', '5', ''], [['required', 'name']]],
    ['product', ['GTX', '5', 'USD'], [['noExchangeRate', 'currency']]],
    ['product', ['GTX', '£5', ''], [['noExchangeRate', 'currency']]],
    ['customer', ['Acme', 'Acme', ''], [['ownParent', 'parent']]],
    ['customer', ['Acme', '', '12.5'], [['invalidInteger', 'employees']]],
    ['customer', ['Acme', '', '3000000000'], [['tooLarge', 'employees']]],
    ['person', ['Ann', 'ann@', '', '', ''], [['invalidEmail', 'email']]],
    ['person', ['Ann', '', 'wizard', '', ''], [['unknownRole', 'role']]],
    ['person', ['Ann', '', '', '2020-02-01', '2020-01-01'], [['leftBeforeHired', 'left']]],
  ])('%s %j', (type, cells, expected) => {
    expect(codes(type, cells)).toEqual(expected);
  });
  test('roles in both languages; none is a seller', () => {
    const roleOf = (role: string) => read('person', ['Ann', '', role, '', '']).values.role;
    expect(['Sales Manager', 'Commerciale', 'Avant-vente', ''].map(roleOf)).toEqual([
      'manager',
      'rep',
      'presales',
      'rep',
    ]);
  });
});

test('COPY text keeps every sign', () => {
  expect(copyLine(['a\tb', 'c\\d', 'e\nf\r', null, undefined, ''])).toBe(
    'a\\tb\tc\\\\d\te\\nf\\r\t\\N\t\\N\t\n',
  );
});

test('CSV for spreadsheets neutralises formulas and leaves numbers', () => {
  expect(csvLine(['=1+1', '+33 1', '-5', '@x', '-1,5', 'a,"b"'])).toBe(
    `'=1+1,'+33 1,-5,'@x,"-1,5","a,""b"""\r\n`,
  );
});
