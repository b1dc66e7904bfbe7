import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { ListedMetric } from '@/server/metric/list-metrics';
import { recordTypeNames } from '@/server/metric/metric.schemas';

/** A metric without records: which ones it is computed from, and the way to bring them in. */
export function MissingRecords({
  needs,
  importHref,
}: {
  needs: ListedMetric['needs'];
  /** null for readers who may not import */
  importHref: string | null;
}) {
  const t = useTranslations('explanation.missing');
  const types = useRecordTypeList()(needs);
  return (
    <Notice title={t('title')}>
      <p>{t('needs', { types })}</p>
      {importHref ? (
        <LinkButton size="small" href={importHref} className="mt-2">
          {t('import')}
        </LinkButton>
      ) : null}
    </Notice>
  );
}

/** Record types in words: 'leads and invoices'. */
export function useRecordTypeList(): (types: ListedMetric['needs']) => string {
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (types) => list.format(types.map((type) => recordTypeNames[type][locale]));
}
