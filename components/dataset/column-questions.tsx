'use client';

import { useTranslations } from 'next-intl';
import { RadioGroup } from '@/components/ui/radio-group';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import { fieldText } from './reason-text';

/** field → the column chosen for it; '' where none of them is meant */
export type ColumnAnswers = Readonly<Record<string, string>>;

interface Props {
  type: RecordType;
  /** field → the columns that fit it alike */
  undecided: Readonly<Record<string, readonly string[]>>;
  header: readonly string[];
  sample: readonly (readonly string[])[];
  answers: ColumnAnswers;
  onAnswer: (field: string, column: string) => void;
}

/** Asks which of several columns a field is read from, with what stands in each. */
export function ColumnQuestions({ type, undecided, header, sample, answers, onAnswer }: Props) {
  const t = useTranslations('dataset');
  const valuesOf = (column: string) => {
    const place = header.indexOf(column);
    const values = sample.map((cells) => cells[place]?.trim() ?? '').filter(Boolean);
    return [...new Set(values)].slice(0, 3).join(' · ');
  };
  return Object.entries(undecided).map(([field, columns]) => (
    <RadioGroup
      key={field}
      name={`column-${field}`}
      label={t('mapping.twoColumns', { field: fieldText(t, type, field) })}
      help={t('mapping.twoColumnsHelp')}
      value={answers[field] === undefined ? '' : `=${answers[field]}`}
      onValueChange={(value) => onAnswer(field, value.slice(1))}
      options={[
        ...columns.map((column) => ({
          value: `=${column}`,
          label: column,
          help: valuesOf(column),
        })),
        { value: '=', label: t('mapping.noneOfThese') },
      ]}
    />
  ));
}
