'use client';

import { useTranslations } from 'next-intl';
import { RadioGroup } from '@/components/ui/radio-group';
import type { ImportOptions } from '@/server/dataset/dataset.schemas';
import type { OpenQuestion } from '@/server/dataset/open-questions';

interface Props {
  questions: readonly OpenQuestion[];
  options: ImportOptions;
  onChange: (options: ImportOptions) => void;
}

type FormatQuestion = Extract<OpenQuestion, { kind: 'dateFormat' | 'decimal' }>;

/** Asks for the formats that whole columns leave open; an answer can still be changed. */
export function FormatQuestions({ questions, options, onChange }: Props) {
  const t = useTranslations('dataset');
  const of = (kind: FormatQuestion['kind']) =>
    questions.find((question): question is FormatQuestion => question.kind === kind);
  const [date, decimal] = [of('dateFormat'), of('decimal')];
  return (
    <>
      {date || options.dateFormat ? (
        <RadioGroup
          name="dateFormat"
          label={t('formats.date')}
          help={
            date &&
            (date.isMixed
              ? t('formats.dateMixed')
              : t('formats.dateAsk', { example: date.example ?? '' }))
          }
          value={options.dateFormat ?? ''}
          onValueChange={(value) =>
            onChange({ ...options, dateFormat: value === 'mdy' ? 'mdy' : 'dmy' })
          }
          options={[
            { value: 'dmy', label: t('formats.dmy') },
            { value: 'mdy', label: t('formats.mdy') },
          ]}
        />
      ) : null}
      {decimal || options.decimal ? (
        <RadioGroup
          name="decimal"
          label={t('formats.decimal')}
          help={
            decimal &&
            (decimal.isMixed
              ? t('formats.decimalMixed')
              : t('formats.decimalAsk', { example: decimal.example ?? '' }))
          }
          value={options.decimal ?? ''}
          onValueChange={(value) => onChange({ ...options, decimal: value === ',' ? ',' : '.' })}
          options={[
            { value: '.', label: t('formats.point') },
            { value: ',', label: t('formats.comma') },
          ]}
        />
      ) : null}
    </>
  );
}
