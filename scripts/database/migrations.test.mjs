import { expect, test } from 'vitest';
import { pendingMigrations } from './migrations.mjs';

const files = [
  { name: '1_first', checksum: 'a' },
  { name: '2_second', checksum: 'b' },
];
const applied = (name, checksum, finished_at = new Date(0)) => ({
  migration_name: name,
  checksum,
  finished_at,
});
const names = (rows) => pendingMigrations(files, rows).map((file) => file.name);

test('what is not applied is pending, in order', () => {
  expect(names([])).toEqual(['1_first', '2_second']);
  expect(names([applied('1_first', 'a')])).toEqual(['2_second']);
  expect(names([applied('1_first', 'a'), applied('2_second', 'b')])).toEqual([]);
});

test('an applied file must not change', () => {
  expect(() => names([applied('1_first', 'changed')])).toThrow(
    'The migration 1_first was changed after it was applied',
  );
});

test("a newer version's database is refused", () => {
  expect(() => names([applied('1_first', 'a'), applied('3_third', 'c')])).toThrow(
    "the migration 3_third, which this version doesn't know",
  );
});

test('a migration that another tool left half done is refused', () => {
  expect(() => names([applied('1_first', 'a', null)])).toThrow('The migration 1_first failed');
});
