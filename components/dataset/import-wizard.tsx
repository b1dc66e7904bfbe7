'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useErrorText } from '@/components/layout/use-error-text';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Notice } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { ImportOptions, RecordType } from '@/server/dataset/dataset.schemas';
import type { ImportDetail } from '@/server/dataset/read-import';
import { DiscardDraft } from './discard-draft';
import { useFailureText } from './failure-text';
import { MappingStep } from './mapping-step';
import { PreviewStep } from './preview-step';
import { ValuesStep } from './values-step';
import type { WizardStep } from './wizard-steps';

export interface ImportSettings {
  readonly recordType: RecordType;
  readonly mapping: Readonly<Record<string, string>>;
  readonly options: ImportOptions;
}

export interface StepProps {
  readonly slug: string;
  readonly detail: ImportDetail;
  readonly isSaving: boolean;
  /** saves on the server, which reads the file under these settings, then goes on */
  readonly save: (settings: ImportSettings, next: WizardStep) => void;
  readonly goTo: (step: WizardStep) => void;
}

interface Props {
  slug: string;
  detail: ImportDetail;
  step: WizardStep;
  path: string;
}

/** The steps that set a draft up. What was chosen is kept on the server at each step. */
export function ImportWizard({ slug, detail, step, path }: Props) {
  const t = useTranslations('dataset');
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const errorText = useErrorText();
  const failureText = useFailureText();
  const key = trpc.dataset.import.queryKey({ org: slug, id: detail.id });
  const keep = (next: ImportDetail) => queryClient.setQueryData(key, next);

  const configure = useMutation(trpc.dataset.configureImport.mutationOptions({ onSuccess: keep }));
  const discard = useMutation(
    trpc.dataset.cancelImport.mutationOptions({
      onSuccess: () => {
        router.push(`/${slug}/data`);
        router.refresh();
      },
    }),
  );
  const goTo = (next: WizardStep) => router.push(`${path}?step=${next}`, { scroll: true });
  const save = (settings: ImportSettings, next: WizardStep) =>
    configure.mutate(
      {
        org: slug,
        id: detail.id,
        ...settings,
        mapping: { ...settings.mapping },
        hasOutcome: next === 'preview',
      },
      { onSuccess: () => goTo(next) },
    );
  const error = configure.error ?? discard.error;
  const stepProps: StepProps = { slug, detail, isSaving: configure.isPending, save, goTo };

  return (
    <div className="grid min-w-0 grid-cols-1 gap-6">
      {error ? <Notice tone="danger">{errorText(error).text}</Notice> : null}
      {detail.checkStatus === 'failed' && detail.failure ? (
        <Notice tone="danger" title={t('preview.unreadable')}>
          {failureText(detail.failure)}
        </Notice>
      ) : null}
      {detail.checkStatus === 'running' ? (
        <ProgressBar
          label={t('wizard.checking')}
          percent={detail.checkProgress * 100}
          detail={t('wizard.checkingDetail')}
        />
      ) : null}
      {step === 'values' ? (
        <ValuesStep key={detail.findings ? 'checked' : 'checking'} {...stepProps} />
      ) : step === 'preview' ? (
        <PreviewStep {...stepProps} />
      ) : (
        <MappingStep key={`${detail.recordType}:${detail.header.join()}`} {...stepProps} />
      )}
      <div className="border-t border-line pt-4">
        <DiscardDraft
          fileName={detail.fileName}
          isPending={discard.isPending}
          onDiscard={() => discard.mutate({ org: slug, id: detail.id })}
        />
      </div>
    </div>
  );
}
