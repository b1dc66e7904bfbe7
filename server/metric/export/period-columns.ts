import type { TableColumn, Words } from '@/server/dataset/dataset.public';
import { addDays } from '@/server/values/civil-date';
import type { FigurePoint } from '../figure';

/** A period's key, its first and last day, and whether it is over. */
export function periodColumns(words: Words): TableColumn[] {
  return [
    { header: words('explanation.export.period'), kind: 'text' },
    { header: words('explanation.export.firstDay'), kind: 'date' },
    { header: words('explanation.export.lastDay'), kind: 'date' },
    { header: words('explanation.export.toDate'), kind: 'text' },
  ];
}

/** The cells of those columns. */
export function periodCells(
  key: string,
  { period, isToDate }: Pick<FigurePoint, 'period' | 'isToDate'>,
  words: Words,
): string[] {
  return [
    key,
    period.start,
    addDays(period.end, -1),
    words(`explanation.export.${isToDate ? 'yes' : 'no'}`),
  ];
}
