import { expect, it } from 'vitest';
import { messageText } from '@/server/i18n/message-text';
import { requireWhole } from './export-context';
import { parseExport } from './parse-export';

it.each([
  ['csv', 1_000_000],
  ['xlsx', 200_000],
] as const)('%s takes %i rows and refuses one more, naming the limit', (format, limit) => {
  expect(() => requireWhole(limit, format)).not.toThrow();
  expect(() => requireWhole(limit + 1, format)).toThrow(
    expect.objectContaining({
      code: `metric.errors.exportTooLong.${format}`,
      params: { rows: limit + 1, limit },
    }),
  );
});

it('says the limit in the reader’s language', () => {
  const params = { rows: 1_234_567, limit: 1_000_000 };
  expect(messageText('en', 'metric.errors.exportTooLong.csv', params)).toMatch(
    /1,234,567 rows.*1,000,000/,
  );
  expect(messageText('fr', 'metric.errors.exportTooLong.xlsx', params)).toMatch(
    /1\s234\s567 lignes/,
  );
});

it.each(['', 'format=pdf&ask={}', 'format=csv&ask={', 'format=csv&ask={"table":"people"}'])(
  'refuses the address %j',
  (query) => {
    expect(() => parseExport(new URLSearchParams(query))).toThrow(
      expect.objectContaining({ code: 'metric.errors.brokenExport' }),
    );
  },
);
