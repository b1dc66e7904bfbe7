'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/components/format';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { QuarantineState } from '@/server/dataset/quarantine.schemas';
import { useFailureText } from '../failure-text';
import type { Quarantine } from './use-quarantine';

interface Props {
  header: readonly string[];
  state: QuarantineState;
  quarantine: Quarantine;
}

/** Trying again, what came of it, and the offer to correct other rows the same way. */
export function QuarantineActions({ header, state, quarantine }: Props) {
  const t = useTranslations('quarantine');
  const locale = useLocale();
  const failureText = useFailureText();
  const { alike, tried, error, isSaving, isSaved, isTrying } = quarantine;
  const isBusy = isTrying || state.isRetrying;
  const { awaiting, failure } = state;
  return (
    <div className="grid gap-4">
      {error ? <Notice tone="danger">{error}</Notice> : null}
      {failure && !isBusy ? (
        <Notice tone="danger" title={t('failed')}>
          {failureText(failure)}
        </Notice>
      ) : null}
      {tried ? (
        <Notice tone={tried.rejected > 0 ? 'warning' : 'success'}>
          {t('done', { taken: tried.tried - tried.rejected, rejected: tried.rejected })}
        </Notice>
      ) : null}
      {alike ? (
        <Notice
          action={
            <Button size="small" onClick={() => quarantine.correctAlike(alike)}>
              {t('correctAlike', { count: alike.count })}
            </Button>
          }
        >
          {t('alike', {
            count: alike.count,
            column: header[alike.column] ?? '',
            value: alike.from === '' ? 'none' : alike.from,
          })}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          tone="primary"
          pending={isBusy}
          disabled={awaiting === 0 || isSaving}
          onClick={() => quarantine.retry('corrected')}
        >
          {t('retryCorrected', {
            count: awaiting,
            shown: formatNumber(String(awaiting), locale),
          })}
        </Button>
        <Button disabled={isBusy || isSaving} onClick={() => quarantine.retry('all')}>
          {t('retryAll')}
        </Button>
        <span role="status" className="text-label text-ink-muted">
          {state.isRetrying ? t('retrying') : isSaving ? t('saving') : isSaved ? t('saved') : null}
        </span>
      </div>
      <p className="text-label text-ink-muted">{t('retryAllHelp')}</p>
    </div>
  );
}
