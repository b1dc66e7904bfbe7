import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/components/format';
import { Notice, type NoticeTone } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { ArchiveState } from '@/server/dataset/archive/read-archive-state';
import { useFailureText } from '../failure-text';

type Last = NonNullable<ArchiveState['last']>;

const tones: Readonly<Record<Last['status'], NoticeTone>> = {
  queued: 'info',
  running: 'info',
  completed: 'success',
  failed: 'danger',
  cancelled: 'warning',
  undone: 'warning',
};

/** What became of the archive that was taken in last, or how far it is. */
export function LastArchive({ last }: { last: Last }) {
  const t = useTranslations('archive');
  const failureText = useFailureText();
  const locale = useLocale();
  const { status, fileName, created, progress, failure } = last;
  const shown = formatNumber(String(created), locale);
  return (
    <div className="grid gap-3">
      <Notice tone={tones[status]} title={t(`last.${status}`, { fileName, count: created, shown })}>
        {failure ? failureText(failure) : null}
      </Notice>
      {status === 'running' ? (
        <ProgressBar label={t('last.progress')} percent={progress * 100} />
      ) : null}
    </div>
  );
}
