import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/components/format';
import { addDays } from '@/server/values/civil-date';
import { BEGINNING, dimensionNames, type Predicate } from '@/server/metric/metric.schemas';

/** Which records a measure counts, in words: type and dates, conditions, parts. */
export function PredicateText({ predicate }: { predicate: Predicate }) {
  const t = useTranslations('explanation');
  const locale = useLocale();
  const { records, start, end, isSnapshot, isNow, conditions, parts } = predicate;
  const when = isSnapshot ? (isNow ? 'now' : 'atEnd') : start === BEGINNING ? 'upTo' : 'between';
  const words = [
    t(`predicate.${when}`, {
      records: records[locale],
      from: formatDate(start, locale),
      to: formatDate(addDays(end, -1), locale),
    }),
    ...conditions.map((condition) => condition[locale]),
    ...parts.map((part) =>
      t('predicate.part', {
        dimension: dimensionNames[part.dimension][locale],
        label: part.label ?? t('predicate.none'),
      }),
    ),
  ];
  return <p className="text-label text-ink-muted">{words.join(' · ')}</p>;
}
