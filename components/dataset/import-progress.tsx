'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { formatNumber, formatRate } from '@/components/format';
import { useErrorText } from '@/components/layout/use-error-text';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { ImportDetail } from '@/server/dataset/read-import';
import { ImportCountRow } from './import-count-row';

/** A running import: how far, how fast, how long still, and the way to stop it. */
export function ImportProgress({ slug, detail }: { slug: string; detail: ImportDetail }) {
  const t = useTranslations('dataset');
  const locale = useLocale();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const errorText = useErrorText();
  const cancel = useMutation(
    trpc.dataset.cancelImport.mutationOptions({
      onSuccess: () =>
        queryClient.invalidateQueries(
          trpc.dataset.import.queryFilter({ org: slug, id: detail.id }),
        ),
    }),
  );
  const { progress, rowCount, rowsPerSecond, status } = detail;
  const total = rowCount ?? 0;
  const read = Math.round(progress * total);
  const parts = [
    t('run.detail', {
      read: formatNumber(String(read), locale),
      total: formatNumber(String(total), locale),
    }),
  ];
  if (rowsPerSecond) {
    parts.push(formatRate(String(rowsPerSecond), t('run.rows'), locale));
    const seconds = Math.ceil((total - read) / rowsPerSecond);
    parts.push(
      seconds < 120
        ? t('run.remaining', { seconds })
        : t('run.remainingMinutes', { minutes: Math.ceil(seconds / 60) }),
    );
  }
  return (
    <div className="grid max-w-4xl gap-6">
      {cancel.error ? <Notice tone="danger">{errorText(cancel.error).text}</Notice> : null}
      <ProgressBar
        label={
          status === 'queued' ? t('run.queued') : t('run.running', { fileName: detail.fileName })
        }
        percent={status === 'queued' ? null : progress * 100}
        detail={status === 'queued' ? undefined : parts.join(' · ')}
      />
      <ImportCountRow counts={detail.counts} />
      <div className="flex flex-wrap items-center gap-4">
        <Button
          pending={cancel.isPending}
          onClick={() => cancel.mutate({ org: slug, id: detail.id })}
        >
          {t('run.cancel')}
        </Button>
        <p className="text-label text-ink-muted">
          {t('run.cancelHelp')} {t('run.leave')}
        </p>
      </div>
    </div>
  );
}
