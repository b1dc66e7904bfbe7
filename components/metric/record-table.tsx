import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from '@/components/ui/table';
import type { ListedRecord, RecordList, RecordSort } from '@/server/metric/metric.schemas';
import type { RecordChoice } from './explanation-address';
import { useRecordColumns } from './record-columns';
import { RecordOrigin } from './record-origin';

/** The records that a measure counted: sortable, each with what it counts for and where it is from. */
export function RecordTable({
  list,
  recordType,
  caption,
  currency,
  choice,
  sortHref,
  importHref,
  valueText,
}: {
  list: RecordList;
  recordType: ListedRecord['recordType'];
  caption: string;
  currency: string;
  choice: RecordChoice;
  sortHref: (sort: string) => string;
  importHref: ((importId: string) => string) | null;
  /** how the measure writes a record's value; null where each counts for one */
  valueText: ((value: string) => string) | null;
}) {
  const t = useTranslations('explanation.records');
  const columns = useRecordColumns(recordType, list.records, currency).filter(
    (column) =>
      choice.hasAllColumns || !column.isExtra || (column.id === 'amount' && valueText === null),
  );
  const sortable = (header: string, sort: RecordSort | undefined) =>
    sort ? <SortLink header={header} sort={sort} choice={choice} sortHref={sortHref} /> : header;
  return (
    <Table caption={caption} dense className="relative !overflow-x-auto">
      <TableHead>
        <tr>
          {columns.map((column) => (
            <HeaderCell
              key={column.id}
              numeric={column.isNumeric}
              aria-sort={sortState(column.sort, choice)}
            >
              {sortable(column.header, column.sort)}
            </HeaderCell>
          ))}
          {valueText ? (
            <HeaderCell numeric aria-sort={sortState('value', choice)}>
              {sortable(t('value'), 'value')}
            </HeaderCell>
          ) : null}
          <HeaderCell>{t('origin')}</HeaderCell>
        </tr>
      </TableHead>
      <TableBody>
        {list.records.map((record) => (
          <Row key={record.id}>
            {columns.map((column, index) =>
              index === 0 ? (
                <HeaderCell key={column.id} scope="row" className="py-1">
                  {column.cell(record)}
                </HeaderCell>
              ) : (
                <Cell key={column.id} numeric={column.isNumeric} className="whitespace-nowrap">
                  {column.cell(record) ?? <span className="text-ink-faint">–</span>}
                </Cell>
              ),
            )}
            {valueText ? <Cell numeric>{valueText(record.value)}</Cell> : null}
            <Cell className="whitespace-nowrap">
              <RecordOrigin provenance={record.provenance} importHref={importHref} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function sortState(sort: RecordSort | undefined, choice: RecordChoice) {
  if (!sort || sort !== choice.sort) return undefined;
  return choice.isDescending ? 'descending' : 'ascending';
}

function SortLink({
  header,
  sort,
  choice,
  sortHref,
}: {
  header: string;
  sort: RecordSort;
  choice: RecordChoice;
  sortHref: (sort: string) => string;
}) {
  const isCurrent = sort === choice.sort;
  const Arrow = choice.isDescending ? ArrowDown : ArrowUp;
  const next = isCurrent && choice.isDescending ? sort : `-${sort}`;
  return (
    <Link
      href={sortHref(next)}
      scroll={false}
      prefetch={false}
      className="inline-flex items-center gap-1 hover:text-ink"
    >
      {header}
      {isCurrent ? <Arrow aria-hidden className="size-3" /> : null}
    </Link>
  );
}
