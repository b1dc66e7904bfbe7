import { expect, test } from 'vitest';
import type { QuarantinedRow } from '@/server/dataset/quarantine.schemas';
import { pastedCorrections } from './pasted-corrections';
import { shownColumns } from './quarantine-columns';

const row = (cells: string[], column: string | null = null): QuarantinedRow => ({
  row: 3,
  reasons: [{ code: 'tooManyCells', field: null, column, params: {} }],
  cells,
  corrected: [],
  awaitsRetry: false,
});
const header = ['id', 'note', 'first', 'last'];
const mapping = { externalId: 'id', name: 'first + last' };

test('columns that are read are shown, also when they are joined', () => {
  expect(shownColumns({ header, mapping }, [row(['1', 'x', 'Ann', 'Lee'])])).toEqual([
    { column: 0, name: 'id' },
    { column: 2, name: 'first' },
    { column: 3, name: 'last' },
  ]);
});

test('so are columns that are wrong, and cells after the last column', () => {
  const rows = [row(['1', 'x', 'Ann', 'Lee', '', 'late', ''], 'note')];
  expect(shownColumns({ header, mapping }, rows).map(({ column }) => column)).toEqual([
    0, 1, 2, 3, 4, 5,
  ]);
});

test('a pasted block fills shown cells to the right and below, and no others', () => {
  const rows = [row([]), { ...row([]), row: 7 }];
  const columns = shownColumns({ header, mapping }, []);
  const place = { row: 3, column: 2 };
  expect(pastedCorrections(rows, columns, place, 'a\tb\tc\r\nd\nz')).toEqual([
    { row: 3, column: 2, text: 'a' },
    { row: 3, column: 3, text: 'b' },
    { row: 7, column: 2, text: 'd' },
  ]);
});
