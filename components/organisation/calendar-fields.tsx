'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { RadioGroup } from '@/components/ui/radio-group';
import { SelectField } from '@/components/ui/select-field';
import {
  weekPatterns,
  yearComparisons,
  yearEndRules,
  type WeeksCalendar,
} from '@/server/values/fiscal-calendar';
import type { FiscalCalendar } from '@/server/values/period';
import { monthName, weekdayName, weekEndName } from './calendar-words';
import type { SettingsOptions } from './settings-options';

/** What retailers use: the Saturday nearest the end of January. */
const retail: WeeksCalendar = {
  kind: 'weeks',
  pattern: '4-5-4',
  endMonth: 1,
  weekStart: 7,
  rule: 'nearest',
  comparison: 'unrestated',
};

/** Years of months or of whole weeks, and where they begin or end. */
export function CalendarFields({
  calendar,
  onChange,
  options,
  error,
}: {
  calendar: FiscalCalendar;
  onChange: (calendar: FiscalCalendar) => void;
  options: SettingsOptions;
  error?: ReactNode;
}) {
  const t = useTranslations('organisation');
  const locale = useLocale();
  return (
    <fieldset className="grid gap-5">
      <legend className="sr-only">{t('fields.calendar')}</legend>
      <RadioGroup
        name="calendarKind"
        label={t('fields.calendar')}
        value={calendar.kind}
        error={error}
        onValueChange={(kind) => {
          if (kind !== calendar.kind) onChange(otherKind(calendar));
        }}
        options={[
          {
            value: 'months',
            label: t('calendar.kind.months'),
            help: t('calendar.kind.monthsHelp'),
          },
          { value: 'weeks', label: t('calendar.kind.weeks'), help: t('calendar.kind.weeksHelp') },
        ]}
      />
      {calendar.kind === 'months' ? (
        <SelectField
          label={t('fields.fiscalYearStartMonth')}
          help={t('help.fiscalYearStartMonth')}
          value={String(calendar.startMonth)}
          onChange={({ target }) => onChange({ ...calendar, startMonth: Number(target.value) })}
          options={options.months}
        />
      ) : (
        <WeekFields calendar={calendar} onChange={onChange} options={options} />
      )}
      <SelectField
        label={t('calendar.weekStart')}
        help={
          calendar.kind === 'months'
            ? t('calendar.weekStartHelp')
            : t('calendar.weekStartWeeksHelp')
        }
        value={String(calendar.weekStart)}
        onChange={({ target }) => onChange({ ...calendar, weekStart: Number(target.value) })}
        options={Array.from({ length: 7 }, (_, index) => ({
          value: String(index + 1),
          label: weekdayName(index + 1, locale),
        }))}
      />
    </fieldset>
  );
}

/** The other kind, ending its years in about the same place. */
function otherKind(calendar: FiscalCalendar): FiscalCalendar {
  if (calendar.kind === 'weeks') {
    return { kind: 'months', startMonth: (calendar.endMonth % 12) + 1, weekStart: 1 };
  }
  if (calendar.startMonth === 1) return retail;
  return { ...retail, endMonth: calendar.startMonth - 1 };
}

function WeekFields({
  calendar,
  onChange,
  options,
}: {
  calendar: WeeksCalendar;
  onChange: (calendar: FiscalCalendar) => void;
  options: SettingsOptions;
}) {
  const t = useTranslations('organisation.calendar');
  const locale = useLocale();
  const end = {
    weekday: weekEndName(calendar.weekStart, locale),
    month: monthName(calendar.endMonth, locale),
  };
  return (
    <>
      <SelectField
        label={t('pattern')}
        help={t('patternHelp')}
        value={calendar.pattern}
        onChange={({ target }) => {
          const pattern = weekPatterns.find((each) => each === target.value);
          if (pattern) onChange({ ...calendar, pattern });
        }}
        options={weekPatterns.map((value) => ({ value, label: value }))}
      />
      <SelectField
        label={t('endMonth')}
        value={String(calendar.endMonth)}
        onChange={({ target }) => onChange({ ...calendar, endMonth: Number(target.value) })}
        options={options.months}
      />
      <RadioGroup
        name="calendarRule"
        label={t('rule')}
        value={calendar.rule}
        onValueChange={(value) => {
          const rule = yearEndRules.find((each) => each === value);
          if (rule) onChange({ ...calendar, rule });
        }}
        options={yearEndRules.map((value) => ({ value, label: t(`rules.${value}`, end) }))}
      />
      <RadioGroup
        name="calendarComparison"
        label={t('comparison')}
        value={calendar.comparison}
        onValueChange={(value) => {
          const comparison = yearComparisons.find((each) => each === value);
          if (comparison) onChange({ ...calendar, comparison });
        }}
        options={yearComparisons.map((value) => ({
          value,
          label: t(`comparisons.${value}`),
          help: t(`comparisonHelp.${value}`),
        }))}
      />
    </>
  );
}
