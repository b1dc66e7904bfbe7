import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ColumnProfiler } from './column-profile';
import { detectDelimiter } from './delimiter';
import { detectDateFormat, detectDecimalMark } from './detect-formats';
import { EncodingDetector, textDecoder, type Encoding } from './encoding';
import { FileError } from './file-error';
import { readHeader } from './header';

function encodingOf(bytes: Uint8Array, size = bytes.length): string {
  const detector = new EncodingDetector();
  for (let from = 0; from < bytes.length; from += size) {
    detector.push(bytes.subarray(from, from + size));
  }
  try {
    return detector.result();
  } catch (error) {
    return error instanceof FileError ? error.problem : String(error);
  }
}

const text = 'nom;montant\r\nÉlodie;1 234,50 €\r\n';
const utf16le = Buffer.from(text, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();
const windows = Buffer.from(text.replace('€', '\x80').replace('\u202f', ' '), 'latin1');

describe('encoding', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), 'utf-16le'],
    ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]), 'utf-16be'],
    ['UTF-16 LE', utf16le, 'utf-16le'],
    ['UTF-16 BE', utf16be, 'utf-16be'],
    ['Windows-1252', windows, 'windows-1252'],
    ['nothing', Buffer.alloc(0), 'emptyFile'],
    ['an old spreadsheet', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldSpreadsheet'],
    [
      'a workbook with a password',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
        Buffer.from('..EncryptedPackage', 'utf16le'),
      ]),
      'encryptedWorkbook',
    ],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'binaryFile'],
    [
      'bytes',
      Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 7) % 256)),
      'binaryFile',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(encodingOf(bytes)).toBe(expected);
  });

  test('of a text that mixes two is the one that a part surely has', () => {
    const utf8 = Buffer.from('Zoé, Noël, Zoë, naïve\n');
    const old = Buffer.from('André, Rémi, Léa\n', 'latin1');
    expect(encodingOf(Buffer.concat([utf8, old]))).toBe('utf-8');
    expect(encodingOf(Buffer.concat([old, Buffer.from('é')]), 1)).toBe('utf-8');
    expect(encodingOf(Buffer.concat([...Array<Buffer>(20).fill(old), Buffer.from('é')]))).toBe(
      'windows-1252',
    );
  });

  test('is the same however the bytes arrive, and a letter beyond the head counts', () => {
    const late = Buffer.concat([Buffer.from('a,b\n'.repeat(30_000)), Buffer.from([0xe9])]);
    expect(encodingOf(late, 1000)).toBe('windows-1252');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 1, max: 5 }),
        (word, size) => {
          expect(encodingOf(Buffer.from(`a,b\n${word}`), size)).toBe(
            encodingOf(Buffer.from(`a,b\n${word}`)),
          );
        },
      ),
    );
  });

  test('reads each of them as the same text', () => {
    const decode = (encoding: Encoding, bytes: Uint8Array) => {
      const decoder = textDecoder(encoding);
      return decoder.push(bytes.subarray(0, 7)) + decoder.push(bytes.subarray(7)) + decoder.end();
    };
    expect(decode('utf-8', Buffer.from(`\ufeff${text}`))).toBe(text);
    expect(decode('utf-16le', utf16le)).toBe(text);
    expect(decode('utf-16be', utf16be)).toBe(text);
    expect(decode('windows-1252', windows)).toBe(text.replace('\u202f', ' '));
  });
});

test.each([
  ['a,b\n1,2\n', ','],
  ['a;b\n1,5;2\n', ';'],
  ['a\tb\n1;2\t3\n', '\t'],
  ['name\nx\n', ','],
  ['a;b;c\n"x, y";2;3\n', ';'],
])('the delimiter of %j', (sample, expected) => {
  expect(detectDelimiter(sample)).toBe(expected);
});

function header(cells: string[]): unknown {
  try {
    return readHeader({ number: 1, cells });
  } catch (error) {
    return error instanceof FileError ? { problem: error.problem, ...error.params } : error;
  }
}

test('a header must have names, each its own', () => {
  expect(header([' id ', 'name', '', ''])).toEqual(['id', 'name']);
  expect(header(['id', 'Date', 'id'])).toEqual({
    problem: 'duplicateHeader',
    name: 'id',
    first: 1,
    second: 3,
  });
  expect(header(['id', '2017-03-01'])).toEqual({
    problem: 'noHeader',
    row: 1,
    found: '2017-03-01',
  });
  expect(header(['Ann', '1 234,5'])).toEqual({ problem: 'noHeader', row: 1, found: '1 234,5' });
  expect(header(['', ''])).toEqual({ problem: 'noHeader', row: 1, found: '' });
});

function profile(values: readonly string[]) {
  const profiler = new ColumnProfiler();
  for (const value of values) profiler.add(value);
  return profiler.profile();
}

describe('formats of whole columns', () => {
  test.each<[string[], object]>([
    [['2017-03-01'], { kind: 'found', value: 'dmy' }],
    [['03/04/2021', '25/04/2021'], { kind: 'found', value: 'dmy' }],
    [['03/04/2021', '04/25/2021'], { kind: 'found', value: 'mdy' }],
    [['03/04/2021', '05/04/2021'], { kind: 'ask', example: '03/04/2021', isMixed: false }],
    [['04/04/2021'], { kind: 'found', value: 'dmy' }],
    [['25/04/2021', '04/25/2021'], { kind: 'ask', example: null, isMixed: true }],
  ])('dates %j', (values, expected) => {
    expect(detectDateFormat([profile(values)])).toEqual(expected);
  });

  test.each<[string[], object]>([
    [['1054', '12.5'], { kind: 'found', value: '.' }],
    [['12,5'], { kind: 'found', value: ',' }],
    [['1.234', '1.234,50 €'], { kind: 'found', value: ',' }],
    [['1,234', '1,234.50'], { kind: 'found', value: '.' }],
    [['1.234', '950'], { kind: 'ask', example: '1.234', isMixed: false }],
    [['12,5', '12.5'], { kind: 'ask', example: null, isMixed: true }],
    [['100', '200'], { kind: 'found', value: '.' }],
  ])('numbers %j', (values, expected) => {
    expect(detectDecimalMark([profile(values)])).toEqual(expected);
  });

  test('one sure value settles any number of ambiguous ones, wherever it stands', () => {
    const day = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, day)),
        fc.integer({ min: 13, max: 31 }),
        fc.nat(),
        (pairs, sure, at) => {
          const dates = pairs.map(([first, second]) => `${first}/${second}/2021`);
          dates.splice(at % (dates.length + 1), 0, `${sure}/1/2021`);
          expect(detectDateFormat([profile(dates)])).toEqual({ kind: 'found', value: 'dmy' });
        },
      ),
    );
  });
});
