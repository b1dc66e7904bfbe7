import { useLocale, useTranslations } from 'next-intl';
import { formatDateTime } from '@/components/format';
import { Notice } from '@/components/ui/notice';
import type { ImportUndo } from '@/server/dataset/read-import';
import { useFailureText } from './failure-text';

const parts = ['deleted', 'restored', 'reinserted', 'kept', 'used', 'lost'] as const;

/** What came of undoing an import. */
export function UndoOutcome({ undo, timeZone }: { undo: ImportUndo; timeZone: string }) {
  const t = useTranslations('undo');
  const locale = useLocale();
  const failureText = useFailureText();
  const { state, counts, failure, undoneAt } = undo;
  if (state === 'queued') return <Notice>{t('queued')}</Notice>;
  if (state === 'failed') {
    return (
      <Notice tone="danger" title={t('failed')}>
        {failure ? failureText(failure) : null}
      </Notice>
    );
  }
  const found = counts ? parts.filter((part) => counts[part] > 0) : [];
  const when = undoneAt ? formatDateTime(undoneAt.toISOString(), locale, timeZone) : '';
  return (
    <Notice tone="success" title={t('done.title', { when })}>
      {found.length === 0 || !counts
        ? t('done.nothing')
        : found.map((part) => t(`done.${part}`, { count: counts[part] })).join(' ')}
    </Notice>
  );
}
