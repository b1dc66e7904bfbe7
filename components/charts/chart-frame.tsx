import { useTranslations } from 'next-intl';
import { useId, type ReactNode } from 'react';
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from '../ui/table';

export type ChartTable = {
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly string[] }[];
};

export type ChartHeading = {
  /** A sentence, or a noun with its unit. */
  title: ReactNode;
  /** The message in words, for those who do not see the drawing. */
  summary: string;
  /** 2–6; the level of the title among the page's headings. */
  level?: 2 | 3 | 4;
};

/** What every chart has: title, key, the message in words and the data as a table one key away. */
export function ChartFrame({
  title,
  summary,
  level = 3,
  legend,
  table,
  children,
}: ChartHeading & { legend?: ReactNode; table: ChartTable; children: ReactNode }) {
  const t = useTranslations('ui');
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <figure aria-labelledby={id} className="chart grid min-w-0 content-start gap-3">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <Heading id={id} className="text-body font-semibold text-ink">
          {title}
        </Heading>
        {legend}
      </figcaption>
      <p className="sr-only">{summary}</p>
      {children}
      {table.rows.length === 0 ? null : (
        <details className="no-print group/data text-label">
          <summary className="w-fit rounded-mark text-caption text-ink-faint hover:text-ink">
            {t('chart.showData')}
          </summary>
          <div className="pt-2">
            <Table caption={typeof title === 'string' ? title : summary} dense>
              <TableHead>
                <tr>
                  {table.columns.map((column, index) => (
                    <HeaderCell key={column} numeric={index > 0}>
                      {column}
                    </HeaderCell>
                  ))}
                </tr>
              </TableHead>
              <TableBody>
                {table.rows.map((row) => (
                  <Row key={row.name}>
                    <HeaderCell scope="row">{row.name}</HeaderCell>
                    {row.cells.map((cell, index) => (
                      <Cell key={index} numeric>
                        {cell}
                      </Cell>
                    ))}
                  </Row>
                ))}
              </TableBody>
            </Table>
          </div>
        </details>
      )}
    </figure>
  );
}
