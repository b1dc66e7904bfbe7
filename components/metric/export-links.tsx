import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { exportFormats, type ExportTable } from '@/server/metric/analysis.schemas';

/** The address of a page's table as a file. */
export function exportHref(org: string, format: string, ask: ExportTable): string {
  const query = new URLSearchParams({ org, format, ask: JSON.stringify(ask) });
  return `/api/exports?${query.toString()}`;
}

/** A table as a file: plain links, so that they work without script. */
export function ExportLinks({
  org,
  ask,
  of,
}: {
  org: string;
  ask: ExportTable;
  /** names the table for those who hear the links */
  of: string;
}) {
  const t = useTranslations('explanation.export');
  return (
    <span className="no-print inline-flex items-center gap-2 text-label text-ink-muted">
      <Download aria-hidden className="size-3.5" strokeWidth={1.5} />
      {exportFormats.map((format) => (
        <a
          key={format}
          href={exportHref(org, format, ask)}
          aria-label={t('asFile', { table: of, format: t(format) })}
          className="rounded-mark underline decoration-line-strong decoration-dotted underline-offset-4 hover:text-accent"
        >
          {t(format)}
        </a>
      ))}
    </span>
  );
}
