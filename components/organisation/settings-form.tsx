'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/radio-group';
import { SaveBar } from '@/components/ui/save-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { CivilDate } from '@/server/values/civil-date';
import { calendarKey, type FiscalCalendar } from '@/server/values/period';
import { CalendarFields } from './calendar-fields';
import { CalendarPreview } from './calendar-preview';
import { SettingsFields, type SettingsValues } from './settings-fields';
import type { SettingsOptions } from './settings-options';

interface Settings extends SettingsValues {
  name: string;
  calendar: FiscalCalendar;
  openDealValuation: 'amount' | 'listPrice';
}

const fields = [
  'name',
  'locale',
  'currency',
  'timeZone',
  'calendar',
  'openDealValuation',
] as const satisfies readonly (keyof Settings)[];

/** The organisation's settings; the bar says what a save will change. */
export function SettingsForm({
  org,
  settings,
  options,
  today,
}: {
  org: string;
  settings: Settings & { slug: string; isCurrencyLocked: boolean };
  options: SettingsOptions;
  today: CivilDate;
}) {
  const t = useTranslations('organisation');
  const trpc = useTRPC();
  const { slug, isCurrencyLocked } = settings;
  const [edits, setEdits] = useState<Partial<Settings>>({});
  const [isSaved, setIsSaved] = useState(false);
  const { change, isPending, error, errorOf } = useChange(
    trpc.organisation.changeSettings.mutationOptions(),
    () => setIsSaved(true),
  );
  const values: Settings = { ...settings, ...edits };
  const changed = fields.filter((field) =>
    field === 'calendar'
      ? calendarKey(values.calendar) !== calendarKey(settings.calendar)
      : values[field] !== settings[field],
  );
  const edit = (changes: Partial<Settings>) => {
    setIsSaved(false);
    setEdits({ ...edits, ...changes });
  };
  return (
    <form
      className="grid max-w-[40rem] gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        const { name, locale, currency, timeZone, calendar, openDealValuation } = values;
        change({
          org,
          name,
          locale,
          currency,
          timeZone,
          calendar,
          openDealValuation,
        });
      }}
    >
      <ChangeError error={error} />
      <TextField
        label={t('fields.name')}
        help={`${t('settings.address')}: /${slug}`}
        maxLength={100}
        value={values.name}
        onChange={({ target }) => edit({ name: target.value })}
        error={errorOf('name')}
      />
      <SettingsFields
        values={values}
        onChange={edit}
        options={options}
        isCurrencyLocked={isCurrencyLocked}
        errorOf={errorOf}
      />
      <CalendarFields
        calendar={values.calendar}
        onChange={(calendar) => edit({ calendar })}
        options={options}
        error={errorOf('calendar')}
      />
      <CalendarPreview calendar={values.calendar} today={today} />
      <RadioGroup
        name="openDealValuation"
        label={t('fields.openDealValuation')}
        value={values.openDealValuation}
        onValueChange={(value) =>
          edit({ openDealValuation: value === 'listPrice' ? 'listPrice' : 'amount' })
        }
        options={[
          { value: 'amount', label: t('valuation.amount'), help: t('valuation.amountHelp') },
          {
            value: 'listPrice',
            label: t('valuation.listPrice'),
            help: t('valuation.listPriceHelp'),
          },
        ]}
      />
      {changed.length > 0 ? (
        <SaveBar
          actions={
            <>
              <Button onClick={() => setEdits({})}>{t('settings.discard')}</Button>
              <SubmitButton pending={isPending}>{t('settings.save')}</SubmitButton>
            </>
          }
        >
          {t('settings.willChange', {
            fields: changed.map((field) => t(`fields.${field}`)).join(', '),
          })}
        </SaveBar>
      ) : null}
      <p role="status" className="text-label text-ink-muted">
        {isSaved && changed.length === 0 ? t('settings.saved') : null}
      </p>
    </form>
  );
}
