import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/components/format';
import type { Provenance } from '@/server/metric/metric.schemas';

/** The import and row that a record's present form comes from. */
export function RecordOrigin({
  provenance,
  importHref,
}: {
  provenance: Provenance | null;
  /** null for readers who may not see imports */
  importHref: ((importId: string) => string) | null;
}) {
  const t = useTranslations('explanation.records');
  const locale = useLocale();
  if (!provenance) return <span className="text-ink-faint">{t('byHand')}</span>;
  const { source, fileName, actorName, row, importedAt, importId } = provenance;
  const isFile = Boolean(fileName);
  const who = actorName ?? '';
  const origin = source
    ? fileName || t(`sources.${source}`, { who, isKnown: who ? 'yes' : 'no' })
    : t('unnamedFile');
  const text = (
    <>
      <span className="block max-w-44 truncate">{origin}</span>
      {row === null || !isFile ? null : (
        <span className="figure block text-caption text-ink-faint">{t('row', { row })}</span>
      )}
    </>
  );
  const title = importedAt
    ? t('imported', { date: formatDate(importedAt.toISOString(), locale) })
    : undefined;
  return importHref && isFile ? (
    <Link href={importHref(importId)} prefetch={false} title={title} className="hover:text-accent">
      {text}
    </Link>
  ) : (
    <span title={title}>{text}</span>
  );
}
