'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { Surface } from '@/components/ui/surface';
import { recordTypes, type ImportOptions, type RecordType } from '@/server/dataset/dataset.schemas';
import { fieldText } from './reason-text';
import { FormatQuestions } from './format-questions';
import type { StepProps } from './import-wizard';
import { MappingTable } from './mapping-table';
import { ReadAs } from './read-as';
import { StageOutcomes } from './stage-outcomes';

/** Second step: what the rows are, which column is what, and the formats that columns leave open. */
export function MappingStep({ slug, detail, isSaving, save }: StepProps) {
  const t = useTranslations('dataset');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [mapping, setMapping] = useState(detail.mapping);
  const [options, setOptions] = useState<ImportOptions>(detail.options);
  const choose = useMutation(
    trpc.dataset.chooseRecordType.mutationOptions({
      onSuccess: (next) =>
        queryClient.setQueryData(trpc.dataset.import.queryKey({ org: slug, id: detail.id }), next),
    }),
  );
  const { recordType } = detail;
  const isStageColumnSame = mapping.stage === detail.mapping.stage;
  const missing = detail.questions.flatMap((question) =>
    question.kind === 'missingField' && !(question.field in mapping) ? [question.field] : [],
  );
  const openFormats = detail.questions.filter(
    (question) =>
      (question.kind === 'dateFormat' && !options.dateFormat) ||
      (question.kind === 'decimal' && !options.decimal),
  );

  return (
    <form
      className="grid gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        if (recordType) save({ recordType, mapping, options }, 'values');
      }}
    >
      <RadioGroup
        name="recordType"
        label={t('mapping.type')}
        value={recordType ?? ''}
        onValueChange={(value) => {
          const type: RecordType | undefined = recordTypes.find((known) => known === value);
          if (type) choose.mutate({ org: slug, id: detail.id, recordType: type });
        }}
        options={recordTypes.map((type) => ({
          value: type,
          label: t(`types.${type}`),
          help: t(`typeHelp.${type}`),
        }))}
      />
      {recordType ? (
        <>
          <Surface title={t('mapping.title')} description={t('mapping.description')}>
            <MappingTable
              type={recordType}
              header={detail.header}
              sample={detail.sample}
              mapping={mapping}
              onChange={setMapping}
            />
            {missing.map((field) => (
              <Notice key={field} tone="warning">
                {t('mapping.missing', { field: fieldText(t, recordType, field) })}
              </Notice>
            ))}
          </Surface>
          <FormatQuestions questions={detail.questions} options={options} onChange={setOptions} />
          {recordType === 'deal' && mapping.stage && !mapping.status && isStageColumnSame ? (
            <StageOutcomes
              values={detail.stageValues}
              stages={options.stages}
              onChange={(stages) => setOptions({ ...options, stages })}
            />
          ) : null}
          <div>
            <Button
              type="submit"
              tone="primary"
              pending={isSaving || choose.isPending}
              disabled={missing.length > 0 || openFormats.length > 0}
            >
              {t('wizard.continue')}
            </Button>
          </div>
        </>
      ) : null}
      <ReadAs slug={slug} detail={detail} />
    </form>
  );
}
