import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/components/format';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { MetricFreshness } from '@/server/metric/read-metric-freshness';

/** Calmly: what should have come in by when, and what that does to the figures. */
export function LateNotice({
  freshness,
  dataHref,
}: {
  freshness: MetricFreshness;
  /** null for readers who may not bring data in */
  dataHref: string | null;
}) {
  const t = useTranslations('freshness.late');
  const types = useTranslations('dataset.types');
  const locale = useLocale();
  const late = freshness.types.filter(({ isLate }) => isLate);
  if (late.length === 0) return null;
  return (
    <Notice
      tone="warning"
      title={t('title')}
      action={
        dataHref ? (
          <LinkButton size="small" href={dataHref}>
            {t('open')}
          </LinkButton>
        ) : null
      }
    >
      {late.map(({ type, dueOn, lastOn }) => (
        <p key={type}>
          {t('line', {
            type: types(type),
            due: formatDate(dueOn, locale),
            last: formatDate(lastOn, locale),
          })}
        </p>
      ))}
      <p className="mt-1 text-ink-muted">{t('consequence')}</p>
    </Notice>
  );
}
