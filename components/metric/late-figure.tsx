import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/components/format';
import type { MetricFreshness } from '@/server/metric/read-metric-freshness';

type Types = readonly MetricFreshness['types'][number]['type'][];

/** In the place of a figure's change: how far the data goes that is late. */
export function LateFigure({ types, freshness }: { types: Types; freshness: MetricFreshness }) {
  const t = useTranslations('freshness');
  const reach = useReachText();
  const reached = freshness.types.filter(({ type }) => types.includes(type));
  return (
    <span className="text-label text-ink-muted">
      <span aria-hidden className="mr-1 text-status-at-risk">
        ◐
      </span>
      {t('incomplete', { types: reached.map(reach).join(', ') })}
    </span>
  );
}

/** Behind 'as of': how far the data reaches where that is not today. */
export function Reaches({ freshness }: { freshness: MetricFreshness }) {
  const reach = useReachText();
  const short = freshness.types.filter(
    (each) => each.reach !== null && each.reach < freshness.asOf,
  );
  if (short.length === 0) return null;
  return (
    <>
      <span aria-hidden> · </span>
      <span>{short.map(reach).join(', ')}</span>
    </>
  );
}

/** 'deals through 12 Nov 2026' */
function useReachText(): (state: MetricFreshness['types'][number]) => string {
  const t = useTranslations('freshness');
  const types = useTranslations('dataset.types');
  const locale = useLocale();
  return ({ type, reach }) => {
    const name = types(type).toLocaleLowerCase(locale);
    return reach === null ? name : t('reach', { type: name, date: formatDate(reach, locale) });
  };
}
