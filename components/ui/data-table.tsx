import type { ReactNode } from 'react';
import { Cell, HeaderCell, Row, Table, TableBody, TableHead, TableTotal } from './table';

export type Column<Item> = {
  id: string;
  header: ReactNode;
  cell: (item: Item) => ReactNode;
  total?: ReactNode;
  numeric?: boolean;
  /** The cell that names its row, read out with each of its figures. */
  isRowName?: boolean;
};

/** A table from columns and rows. `empty` stands in the body when there are no rows. */
export function DataTable<Item>({
  caption,
  showCaption,
  columns,
  rows,
  rowKey,
  dense,
  empty,
}: {
  caption: string;
  showCaption?: boolean;
  columns: readonly Column<Item>[];
  rows: readonly Item[];
  rowKey: (item: Item) => string;
  dense?: boolean;
  empty?: ReactNode;
}) {
  const hasTotal = columns.some((column) => column.total !== undefined);
  return (
    <Table caption={caption} showCaption={showCaption} dense={dense}>
      <TableHead>
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.id} numeric={column.numeric}>
              {column.header}
            </HeaderCell>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {rows.length === 0 && empty ? (
          <tr>
            <td colSpan={columns.length} className="px-2 py-6 text-center text-ink-muted">
              {empty}
            </td>
          </tr>
        ) : null}
        {rows.map((item) => (
          <Row key={rowKey(item)}>
            {columns.map((column) =>
              column.isRowName ? (
                <HeaderCell key={column.id} scope="row" numeric={column.numeric}>
                  {column.cell(item)}
                </HeaderCell>
              ) : (
                <Cell key={column.id} numeric={column.numeric}>
                  {column.cell(item)}
                </Cell>
              ),
            )}
          </Row>
        ))}
      </TableBody>
      {hasTotal ? (
        <TableTotal>
          <tr>
            {columns.map((column) => (
              <Cell key={column.id} numeric={column.numeric}>
                {column.total}
              </Cell>
            ))}
          </tr>
        </TableTotal>
      ) : null}
    </Table>
  );
}
