'use client';

import { useId } from 'react';
import { controlStyles } from '@/components/ui/control-styles';
import { Select } from '@/components/ui/select';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { FieldDefinition } from '@/server/dataset/engine/record-type/definition';
import { inputText } from './record-input';
import { isNumeric, useRecordTexts } from './record-value';
import { ReferenceInput } from './reference-input';

export interface ValueInputProps {
  org: string;
  type: RecordType;
  timeZone: string;
  field: FieldDefinition;
  value: string | null;
  /** what a reference's value is called */
  shown: string | null;
  describedBy: Record<string, string | boolean | undefined>;
  /** where no label stands beside it */
  label?: string;
  isDense?: boolean;
  autoFocus?: boolean;
}

/** The input for a field's kind: number, day, day and time, choice, reference or text. */
export function ValueInput(props: ValueInputProps) {
  const { org, type, timeZone, field, value, shown, describedBy, label, isDense } = props;
  const texts = useRecordTexts(type, timeZone);
  const list = useId();
  const size = isDense ? 'h-8 px-2 text-label' : 'h-9 px-3';
  if (field.target) {
    return (
      <ReferenceInput
        {...{ org, label, describedBy }}
        target={field.target}
        name={field.name}
        value={value ?? ''}
        shown={shown ?? value ?? ''}
        className={size}
      />
    );
  }
  const options = texts.optionsOf(field);
  const common = {
    name: field.name,
    'aria-label': label,
    autoFocus: props.autoFocus,
    defaultValue: inputText(field, value, texts.locale, timeZone),
    ...describedBy,
  };
  if (options && !field.isOpen) {
    return (
      <Select {...common} dense={isDense} className="w-full">
        <option value="" />
        {options.map((option) => (
          <option key={option} value={option}>
            {texts.optionText(field, option)}
          </option>
        ))}
      </Select>
    );
  }
  const hasTime = field.kind === 'date' && (value?.includes('T') ?? false);
  const inputType = { date: hasTime ? 'datetime-local' : 'date', email: 'email' };
  return (
    <>
      <input
        {...common}
        type={field.kind === 'date' || field.kind === 'email' ? inputType[field.kind] : 'text'}
        inputMode={isNumeric(field) ? 'decimal' : undefined}
        list={options ? list : undefined}
        maxLength={5000}
        className={controlStyles(isNumeric(field) ? `figure text-right ${size}` : size)}
      />
      {options ? (
        <datalist id={list}>
          {options.map((option) => (
            <option key={option} value={option}>
              {texts.optionText(field, option)}
            </option>
          ))}
        </datalist>
      ) : null}
    </>
  );
}
