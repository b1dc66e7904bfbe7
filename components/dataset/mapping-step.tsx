'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useErrorText } from '@/components/layout/use-error-text';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Surface } from '@/components/ui/surface';
import { missingFields, type ImportOptions } from '@/server/dataset/dataset.schemas';
import { ColumnQuestions, type ColumnAnswers } from './column-questions';
import { FormatQuestions } from './format-questions';
import type { StepProps } from './import-wizard';
import { MappingTable, withColumn } from './mapping-table';
import { MissingFields } from './missing-fields';
import { MoreSettings } from './more-settings';
import { ReadAs } from './read-as';
import { RecordTypeSelect } from './record-type-select';
import { SheetSelect } from './sheet-select';
import { StageOutcomes } from './stage-outcomes';

/** Second step: what the rows are, which column is what, and the formats that columns leave open. */
export function MappingStep({ slug, detail, isSaving, save }: StepProps) {
  const t = useTranslations('dataset');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const errorText = useErrorText();
  const [mapping, setMapping] = useState(detail.mapping);
  const [options, setOptions] = useState<ImportOptions>(detail.options);
  const [answers, setAnswers] = useState<ColumnAnswers>({});
  const choose = useMutation(
    trpc.dataset.chooseRecordType.mutationOptions({
      onSuccess: (next) =>
        queryClient.setQueryData(trpc.dataset.import.queryKey({ org: slug, id: detail.id }), next),
    }),
  );
  const { recordType, product, header, sample } = detail;
  const { undecided } = options;
  const isUndecided = (field: string) =>
    field in undecided && answers[field] === undefined && !(field in mapping);
  const isStageColumnSame = mapping.stage === detail.mapping.stage;
  const isGiven = (field: string) => field in mapping || Boolean(options.constants[field]);
  const missing = recordType ? missingFields(recordType, isGiven) : [];
  const unmapped = recordType
    ? missingFields(recordType, (field) => field in mapping || isUndecided(field))
    : [];
  const openFormats = detail.questions.filter(
    (question) =>
      (question.kind === 'dateFormat' && !options.dateFormat) ||
      (question.kind === 'decimal' && !options.decimal),
  );
  const isOpen =
    missing.length > 0 || openFormats.length > 0 || Object.keys(undecided).some(isUndecided);
  const typeQuestion = detail.questions.find((question) => question.kind === 'recordType');
  const answer = (field: string, column: string) => {
    setAnswers({ ...answers, [field]: column });
    const others = Object.fromEntries(Object.entries(mapping).filter(([key]) => key !== field));
    setMapping(column === '' ? others : withColumn(others, header, column, field));
  };

  return (
    <form
      className="grid gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        if (!recordType) return;
        const given = Object.entries(options.constants).filter(([, value]) => value.trim() !== '');
        const constants = Object.fromEntries(given);
        save({ recordType, mapping, options: { ...options, constants, undecided: {} } }, 'values');
      }}
    >
      {choose.error ? <Notice tone="danger">{errorText(choose.error).text}</Notice> : null}
      <SheetSelect slug={slug} detail={detail} />
      <RecordTypeSelect
        value={recordType}
        candidates={typeQuestion?.candidates}
        onChange={(type) => choose.mutate({ org: slug, id: detail.id, recordType: type })}
      />
      {recordType ? (
        <>
          {product ? (
            <Notice title={t('mapping.recognised', { product, type: t(`types.${recordType}`) })}>
              {t('mapping.recognisedHelp')}
            </Notice>
          ) : null}
          <ColumnQuestions
            type={recordType}
            undecided={undecided}
            header={header}
            sample={sample}
            answers={answers}
            onAnswer={answer}
          />
          <Surface title={t('mapping.title')} description={t('mapping.description')}>
            <MappingTable
              type={recordType}
              header={header}
              sample={sample}
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
          <MoreSettings
            type={recordType}
            mapping={mapping}
            options={options}
            onChange={setOptions}
          />
          <div>
            <Button
              type="submit"
              tone="primary"
              pending={isSaving || choose.isPending}
              disabled={isOpen}
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
