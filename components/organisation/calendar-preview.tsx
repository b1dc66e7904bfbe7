'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatDate, formatPeriodLabel } from '@/components/format';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { addDays, daysBetween, type CivilDate } from '@/server/values/civil-date';
import {
  calendarKey,
  isFiscal,
  periodKey,
  periodOf,
  shiftPeriod,
  type FiscalCalendar,
  type Period,
} from '@/server/values/period';

const weeksIn = ({ start, end }: Period): number => daysBetween(start, end) / 7;

/** The months and quarters of a year in a calendar, from the year that holds `today`. */
export function CalendarPreview({
  calendar,
  today,
}: {
  calendar: FiscalCalendar;
  today: CivilDate;
}) {
  const t = useTranslations('organisation.calendar.preview');
  const locale = useLocale();
  const [offset, setOffset] = useState(0);
  const year = shiftPeriod(periodOf(today, 'year', calendar), offset, calendar);
  const first = periodOf(year.start, 'month', calendar);
  const months = Array.from({ length: 12 }, (_, index) => shiftPeriod(first, index, calendar));
  const label = (period: Period, short = false) =>
    formatPeriodLabel(periodKey(period, calendar), locale, { fiscal: isFiscal(calendar), short });
  const day = (date: CivilDate) => (
    <span className="figure whitespace-nowrap">{formatDate(date, locale)}</span>
  );
  const title = label(year);
  const weeks = { id: 'weeks', header: t('weeks'), numeric: true, cell: weeksIn };
  return (
    <section aria-label={t('title')} className="grid gap-3 rounded-tile border border-line p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p aria-live="polite">
          <span className="font-semibold">{title}</span>
          <span className="block text-label text-ink-muted">
            {t('range', {
              from: formatDate(year.start, locale),
              to: formatDate(addDays(year.end, -1), locale),
            })}
            {calendar.kind === 'weeks' ? ` · ${t('weekCount', { count: weeksIn(year) })}` : null}
          </span>
        </p>
        <div className="flex gap-2">
          <Button onClick={() => setOffset(offset - 1)}>{t('previous')}</Button>
          <Button onClick={() => setOffset(offset + 1)}>{t('next')}</Button>
        </div>
      </div>
      <DataTable
        caption={t('caption', { year: title })}
        dense
        rows={months}
        rowKey={({ start }) => `${calendarKey(calendar)} ${start}`}
        columns={[
          {
            id: 'quarter',
            header: t('quarter'),
            cell: (month) => {
              const quarter = periodOf(month.start, 'quarter', calendar);
              return quarter.start === month.start ? label(quarter, true) : null;
            },
          },
          {
            id: 'month',
            header: t('month'),
            isRowName: true,
            cell: (month) => label(month, calendar.kind === 'weeks'),
          },
          { id: 'from', header: t('from'), cell: ({ start }) => day(start) },
          { id: 'to', header: t('to'), cell: ({ end }) => day(addDays(end, -1)) },
          ...(calendar.kind === 'weeks' ? [weeks] : []),
        ]}
      />
      {calendar.kind === 'weeks' ? (
        <p className="text-label text-ink-muted">
          {t('longYears', {
            years: longYears(calendar, today)
              .map((each) => label(each))
              .join(', '),
          })}
        </p>
      ) : null}
    </section>
  );
}

/** The next years of 53 weeks, from the one that holds `today`. */
function longYears(calendar: FiscalCalendar, today: CivilDate): Period[] {
  const current = periodOf(today, 'year', calendar);
  return Array.from({ length: 20 }, (_, index) => shiftPeriod(current, index, calendar))
    .filter((year) => weeksIn(year) === 53)
    .slice(0, 3);
}
