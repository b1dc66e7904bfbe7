import { useLocale, useTranslations } from 'next-intl';
import { formatDate, noValue } from '@/components/format';
import type { TypeFreshness } from '@/server/dataset/freshness/read-freshness';

/** Whether data of a type is late, in shape, word and colour; a dash where nothing is expected. */
export function FreshnessState({ state }: { state: TypeFreshness }) {
  const t = useTranslations('freshness.table');
  const locale = useLocale();
  const { dueOn, isLate } = state;
  if (dueOn === null) return <span className="text-ink-faint">{noValue}</span>;
  const date = formatDate(dueOn, locale);
  if (isLate) {
    return (
      <span className="whitespace-nowrap text-status-at-risk">
        <span aria-hidden>◐ </span>
        {t('late', { date })}
      </span>
    );
  }
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden className="text-status-on-target">
        ●{' '}
      </span>
      {t('due', { date })}
    </span>
  );
}
