import { useTranslations } from 'next-intl';
import type { ListedPull } from '@/server/dataset/pull/list-pulls';

type Schedule = ListedPull['schedule'];

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Says when a file is fetched. */
export function useScheduleText(): (schedule: Schedule) => string {
  const t = useTranslations('pull');
  return (schedule) => {
    switch (schedule.kind) {
      case 'hourly':
        return t('hourly', { minute: String(schedule.minute).padStart(2, '0') });
      case 'daily':
        return t('daily', { at: schedule.at });
      case 'weekly': {
        const day = weekdays.find((known) => Number(known) === schedule.weekday) ?? '1';
        return t('weekly', { weekday: t(`weekdays.${day}`), at: schedule.at });
      }
    }
  };
}
