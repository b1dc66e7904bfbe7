'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatNumber } from '@/components/format';
import { PageHeader } from '@/components/layout/page-header';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { FileDrop } from '@/components/ui/file-drop';
import { Notice } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useFailureText, type Failure } from './failure-text';
import { sendFile } from './send-file';
import { Templates } from './templates';
import { WizardSteps } from './wizard-steps';

type State =
  | { kind: 'choosing'; failure: Failure | null }
  | { kind: 'sending'; fileName: string; sent: number; total: number };

/** The first step: the file goes up, and becomes a draft that the next steps set up. */
export function UploadPage({ slug }: { slug: string }) {
  const t = useTranslations('dataset');
  const locale = useLocale();
  const router = useRouter();
  const say = useFailureText();
  const [state, setState] = useState<State>({ kind: 'choosing', failure: null });

  const megabytes = (bytes: number) =>
    `${formatNumber((bytes / 1024 / 1024).toFixed(1), locale, { fractionDigits: 1 })} ${locale === 'fr' ? 'Mo' : 'MB'}`;
  const send = async (file: File) => {
    setState({ kind: 'sending', fileName: file.name, sent: 0, total: file.size });
    const outcome = await sendFile(slug, file, (sent) =>
      setState({ kind: 'sending', fileName: file.name, sent, total: file.size }),
    );
    if ('id' in outcome) router.push(`/${slug}/data/import/${outcome.id}`);
    else setState({ kind: 'choosing', failure: outcome });
  };

  return (
    <div className="grid max-w-4xl gap-8">
      <PageHeader
        above={
          <Breadcrumbs
            crumbs={[{ label: t('title'), href: `/${slug}/data` }, { label: t('wizard.title') }]}
          />
        }
        title={t('wizard.title')}
        sentence={t('wizard.sentence')}
      >
        <WizardSteps current="file" />
      </PageHeader>
      {state.kind === 'choosing' ? (
        <div className="grid gap-4">
          {state.failure ? <Notice tone="danger">{say(state.failure)}</Notice> : null}
          <FileDrop
            name="file"
            label={t('upload.label')}
            help={t('upload.help')}
            accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv,text/plain,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel.sheet.macroEnabled.12"
            onFile={(file) => {
              if (file) void send(file);
            }}
          />
          <p className="text-label text-ink-muted">{t('upload.order')}</p>
          <div className="mt-4">
            <Templates slug={slug} />
          </div>
        </div>
      ) : (
        <ProgressBar
          label={
            state.sent < state.total
              ? t('upload.sending', { fileName: state.fileName })
              : t('upload.reading')
          }
          percent={state.sent < state.total ? (state.sent * 100) / state.total : null}
          detail={t('upload.sent', { sent: megabytes(state.sent), total: megabytes(state.total) })}
        />
      )}
    </div>
  );
}
