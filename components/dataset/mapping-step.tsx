'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Button } from '@/components/ui/button';
import { Surface } from '@/components/ui/surface';
import { missingFields, type ImportOptions } from '@/server/dataset/dataset.schemas';
import { FormatQuestions } from './format-questions';
import type { StepProps } from './import-wizard';
import { MappingTable } from './mapping-table';
import { MissingFields } from './missing-fields';
import { ReadAs } from './read-as';
import { RecordTypeSelect } from './record-type-select';
import { SheetSelect } from './sheet-select';
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
  const isGiven = (field: string) => field in mapping || field in options.constants;
  const missing = recordType ? missingFields(recordType, isGiven) : [];
  const unmapped = recordType ? missingFields(recordType, (field) => field in mapping) : [];
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
      <SheetSelect slug={slug} detail={detail} />
      <RecordTypeSelect
        value={recordType}
        onChange={(type) => choose.mutate({ org: slug, id: detail.id, recordType: type })}
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
            <MissingFields
              type={recordType}
              fields={unmapped}
              options={options}
              onChange={setOptions}
            />
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
