import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { scheduleKinds, type CreatePull } from '@/server/dataset/pull.schemas';
import { weekdays } from './schedule-text';

type Schedule = CreatePull['schedule'];

/** When a file is fetched. */
export function ScheduleFields({
  schedule,
  timeZone,
  errorOf,
}: {
  schedule?: Schedule;
  timeZone: string;
  errorOf: (field: string) => string | undefined;
}) {
  const t = useTranslations('pull');
  const [kind, setKind] = useState<string>(schedule?.kind ?? 'daily');
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <SelectField
        name="kind"
        label={t('schedule')}
        value={kind}
        onChange={({ target }) => setKind(target.value)}
        options={scheduleKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      {kind === 'weekly' ? (
        <SelectField
          name="weekday"
          label={t('weekday')}
          defaultValue={schedule?.kind === 'weekly' ? String(schedule.weekday) : '1'}
          options={weekdays.map((value) => ({ value, label: t(`weekdays.${value}`) }))}
        />
      ) : null}
      {kind === 'hourly' ? (
        <TextField
          name="minute"
          label={t('minute')}
          type="number"
          min={0}
          max={59}
          defaultValue={schedule?.kind === 'hourly' ? schedule.minute : 5}
          error={errorOf('minute')}
        />
      ) : (
        <TextField
          name="at"
          label={t('at')}
          help={t('atHelp', { timeZone })}
          type="time"
          defaultValue={schedule && schedule.kind !== 'hourly' ? schedule.at : '06:30'}
          error={errorOf('at')}
        />
      )}
    </div>
  );
}

/** The schedule that the fields hold. */
export function scheduleOfForm(form: FormData): Schedule {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const at = text('at');
  switch (text('kind')) {
    case 'hourly':
      return { kind: 'hourly', minute: Number(text('minute')) };
    case 'weekly':
      return { kind: 'weekly', weekday: Number(text('weekday')), at };
    default:
      return { kind: 'daily', at };
  }
}
