'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from '@/components/ui/table';
import type { QuarantinedRow } from '@/server/dataset/quarantine.schemas';
import type { ImportDetail } from '@/server/dataset/read-import';
import { reasonText } from '../reason-text';
import { pastedCorrections } from './pasted-corrections';
import { QuarantineCell } from './quarantine-cell';
import { columnsOf, shownColumns } from './quarantine-columns';
import type { Quarantine } from './use-quarantine';

interface Props {
  detail: ImportDetail;
  rows: readonly QuarantinedRow[];
  quarantine: Quarantine;
  isDisabled: boolean;
}

/** Rejected rows as a sheet: wrong cells say why and can be typed or pasted over. */
export function QuarantineGrid({ detail, rows, quarantine, isDisabled }: Props) {
  const t = useTranslations('quarantine');
  const dataset = useTranslations('dataset');
  const locale = useLocale();
  const { header, recordType } = detail;
  const columns = shownColumns(detail, rows);
  const nameOf = ({ column, name }: (typeof columns)[number]) =>
    name ?? t('extra', { place: column + 1 });
  const problemsOf = ({ reasons }: QuarantinedRow, name: string | null) =>
    reasons
      .filter(({ column }) => {
        const named = columnsOf(header, column);
        return name === null ? named.length === 0 : named.includes(name);
      })
      .map((reason) => reasonText(dataset, locale, recordType, reason));
  return (
    <Table dense caption={t('title')} className="lg:overflow-x-auto">
      <TableHead>
        <tr>
          <HeaderCell numeric>{dataset('preview.row')}</HeaderCell>
          {columns.map((column) => (
            <HeaderCell key={column.column}>{nameOf(column)}</HeaderCell>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Row key={row.row} className="align-top">
            <HeaderCell scope="row" className="py-2 text-right align-top">
              <span className="figure">{row.row}</span>
              {problemsOf(row, null).map((problem) => (
                <span
                  key={problem}
                  className="block w-40 whitespace-normal text-left text-caption text-status-off-target"
                >
                  {problem}
                </span>
              ))}
            </HeaderCell>
            {columns.map((column) => (
              <Cell key={column.column}>
                <QuarantineCell
                  row={row.row}
                  column={column.column}
                  label={t('cell', { column: nameOf(column), row: row.row })}
                  text={row.cells[column.column] ?? ''}
                  problems={column.name === null ? [] : problemsOf(row, column.name)}
                  correctedText={row.corrected.includes(column.column) ? t('wasCorrected') : null}
                  isDisabled={isDisabled}
                  onCorrect={(place, text) =>
                    quarantine.correct([{ ...place, text }], row.cells[place.column] ?? '')
                  }
                  onPaste={(place, pasted) =>
                    void quarantine.correct(pastedCorrections(rows, columns, place, pasted))
                  }
                />
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
