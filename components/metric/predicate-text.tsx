import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/components/format';
import { addDays } from '@/server/values/civil-date';
import type { Predicate } from '@/server/metric/metric.schemas';

/** Which records a measure counts, in words: type and dates, conditions, parts. */
export function PredicateText({ predicate }: { predicate: Predicate }) {
  const t = useTranslations('explanation');
  const locale = useLocale();
  const { dateRole, start, end, isNow, conditions, parts } = predicate;
  const role = dateRole === 'dealOpen' && isNow ? 'dealOpenNow' : dateRole;
  const words = [
    t(`predicate.${role}`, {
      from: formatDate(start, locale),
      to: formatDate(addDays(end, -1), locale),
    }),
    ...conditions.map((condition) => condition[locale]),
    ...parts.map((part) =>
      t('predicate.part', {
        dimension: t(`dimensions.${part.dimension}`),
        label: part.label ?? t('predicate.none'),
      }),
    ),
  ];
  return <p className="text-label text-ink-muted">{words.join(' · ')}</p>;
}
