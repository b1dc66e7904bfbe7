import { X } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatPeriodLabel, type FiscalLabels } from '@/components/format';
import { LinkButton } from '@/components/ui/link-button';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { closeHref } from './explanation-address';
import { ExplanationContent, type ExplanationProps } from './explanation-content';
import { PanelKeys } from './panel-keys';

const TITLE = 'explanation-title';

/**
 * The explanation beside the page it belongs to. It is part of the page's own HTML and its state
 * is the address: it works without script, can be shared, and the browser's back closes it.
 */
export function ExplanationPanel({
  periodKey,
  scopeName,
  isFiscal,
  metricHref,
  ...props
}: ExplanationProps & {
  periodKey: string;
  scopeName: string;
  isFiscal: FiscalLabels;
  metricHref: string;
}) {
  const t = useTranslations('explanation');
  const locale = useLocale();
  const { explanation, path, search } = props;
  const period = formatPeriodLabel(periodKey, locale, { fiscal: isFiscal });
  const about = [
    explanation.isToDate ? t('toDate', { period }) : period,
    scopeName,
    explanation.part ? (explanation.part.label ?? t('predicate.none')) : null,
  ];
  return (
    <PanelFrame
      closeHref={closeHref(path, search)}
      title={explanation.name[locale]}
      about={about.filter(Boolean).join(' · ')}
      actions={
        <LinkButton size="small" href={metricHref}>
          {t('openMetric')}
        </LinkButton>
      }
    >
      <ExplanationContent {...props} />
    </PanelFrame>
  );
}

/** The panel while its content is on the way. */
export function ExplanationSkeleton({ path, search }: { path: string; search: string }) {
  const t = useTranslations('explanation');
  return (
    <PanelFrame closeHref={closeHref(path, search)} title={t('title')} about={null}>
      <Loading className="grid gap-4">
        <Skeleton className="h-11 w-48" />
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-4 w-3/4" />
        <Skeleton className="h-20 w-full" />
        <Skeleton className="h-64 w-full" />
      </Loading>
    </PanelFrame>
  );
}

/** The panel where the address names no figure: what is wrong, and the way back. */
export function ExplanationFailed({ path, search }: { path: string; search: string }) {
  const t = useTranslations('explanation');
  return (
    <PanelFrame closeHref={closeHref(path, search)} title={t('title')} about={null}>
      <p className="text-ink-muted">{t('unknown')}</p>
    </PanelFrame>
  );
}

function PanelFrame({
  closeHref: href,
  title,
  about,
  actions,
  children,
}: {
  closeHref: string;
  title: string;
  about: string | null;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('explanation');
  return (
    <section
      aria-labelledby={TITLE}
      className="no-print fixed inset-0 z-50 flex flex-col bg-surface-raised shadow-float sm:left-auto sm:w-[min(46rem,94vw)]"
    >
      <PanelKeys closeHref={href} titleId={TITLE} />
      <header className="flex items-start justify-between gap-4 border-b border-line px-5 py-4">
        <div className="min-w-0">
          <h2
            id={TITLE}
            tabIndex={-1}
            className="text-section font-semibold focus:outline-none focus-visible:outline-none"
          >
            {title}
          </h2>
          {about ? <p className="text-label text-ink-muted">{about}</p> : null}
        </div>
        <div className="flex shrink-0 items-center gap-2">
          {actions}
          <Link
            href={href}
            scroll={false}
            aria-label={t('close')}
            title={t('close')}
            className="grid size-8 place-items-center rounded-control text-ink-muted hover:bg-surface-sunken hover:text-ink"
          >
            <X aria-hidden className="size-4" />
          </Link>
        </div>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 py-6">{children}</div>
    </section>
  );
}
