import { useTranslations } from 'next-intl';
import { LinkButton } from './link-button';

/** Cursor paging: where one is, and links to what is before and after. */
export function Pagination({
  shown,
  previousHref,
  nextHref,
}: {
  /** In words: '51–100 of 8,800'. */
  shown?: string;
  previousHref?: string | null;
  nextHref?: string | null;
}) {
  const t = useTranslations('ui');
  return (
    <nav
      aria-label={t('pagination.label')}
      className="flex flex-wrap items-center justify-between gap-3 pt-1"
    >
      <p className="figure text-label text-ink-muted">{shown}</p>
      <div className="flex gap-2">
        {previousHref ? (
          <LinkButton href={previousHref} rel="prev" size="small" scroll={false}>
            {t('pagination.previous')}
          </LinkButton>
        ) : null}
        {nextHref ? (
          <LinkButton href={nextHref} rel="next" size="small" scroll={false}>
            {t('pagination.next')}
          </LinkButton>
        ) : null}
      </div>
    </nav>
  );
}
