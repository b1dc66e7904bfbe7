'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/components/format';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { ImportDetail } from '@/server/dataset/read-import';
import { useFailureText } from './failure-text';
import { ImportCountRow } from './import-count-row';
import { ImportStatusBadge } from './import-status';
import { ResumeButton } from './resume-button';
import { madeText } from './made-text';
import { RejectedSurface } from './quarantine/rejected-surface';
import { isUndoable, UndoImport } from './undo-import';
import { UndoOutcome } from './undo-outcome';

const resumable = new Set(['dataset.errors.diskFull', 'dataset.errors.interrupted']);

/** What came of an import: its counts, what else it made, and the rejected rows with reasons. */
export function ImportResult({
  slug,
  timeZone,
  detail,
}: {
  slug: string;
  timeZone: string;
  detail: ImportDetail;
}) {
  const t = useTranslations('dataset');
  const locale = useLocale();
  const failureText = useFailureText();
  const { counts, status, failure, startedAt, finishedAt, alsoCreated } = detail;
  const made = madeText(t, alsoCreated);
  const seconds =
    startedAt && finishedAt
      ? ((finishedAt.getTime() - startedAt.getTime()) / 1000).toFixed(1)
      : null;
  return (
    <div className="grid gap-8">
      <div className="grid gap-6">
        <p className="flex flex-wrap items-center gap-3 text-ink-muted">
          <ImportStatusBadge status={status} />
          {detail.recordType ? t(`types.${detail.recordType}`) : null}
          {seconds ? (
            <span>
              {t('result.duration', {
                seconds: formatNumber(seconds, locale, { fractionDigits: 1 }),
              })}
            </span>
          ) : null}
        </p>
        {status === 'failed' ? (
          <Notice tone="danger" title={t('result.failed')}>
            {failure ? failureText(failure) : null}
          </Notice>
        ) : null}
        {status === 'failed' && failure && resumable.has(failure.code) ? (
          <ResumeButton slug={slug} id={detail.id} />
        ) : null}
        {status === 'cancelled' ? <Notice tone="warning">{t('result.cancelled')}</Notice> : null}
        {detail.undo ? <UndoOutcome undo={detail.undo} timeZone={timeZone} /> : null}
        <ImportCountRow counts={counts} />
        {made.length > 0 ? (
          <p className="text-ink-muted">
            {t('result.alsoCreated')}: {made.join(', ')}
          </p>
        ) : null}
        {status === 'completed' && counts.rejected === 0 ? (
          <Notice tone="success">{t('result.allTaken')}</Notice>
        ) : null}
        <div className="flex flex-wrap gap-2">
          <LinkButton tone="primary" href={`/${slug}/data/import`}>
            {t('result.another')}
          </LinkButton>
          <LinkButton href={`/${slug}`}>{t('result.board')}</LinkButton>
          {isUndoable(detail) ? <UndoImport slug={slug} detail={detail} /> : null}
        </div>
      </div>
      {counts.rejected > 0 ? <RejectedSurface slug={slug} detail={detail} /> : null}
    </div>
  );
}
