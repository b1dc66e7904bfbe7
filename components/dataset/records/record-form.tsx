'use client';

import { useTranslations } from 'next-intl';
import { useId, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { describe, Field } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { FieldDefinition } from '@/server/dataset/engine/record-type/definition';
import { useRecordTexts } from './record-value';
import type { TypedValues } from './use-record-edit';
import { ValueInput } from './value-input';

interface Props {
  org: string;
  type: RecordType;
  timeZone: string;
  fields: readonly FieldDefinition[];
  values: TypedValues;
  names: TypedValues;
  errors: ReadonlyMap<string, string>;
  /** a help text under a field */
  help?: Readonly<Record<string, string>>;
  submit: string;
  isPending: boolean;
  onSave: (form: FormData) => void;
  onCancel: () => void;
  /** what went wrong as a whole */
  children?: ReactNode;
}

/** A record's fields as inputs of their kinds, each with why it was refused. */
export function RecordForm(props: Props) {
  const { fields, values, names, errors, help, ...rest } = props;
  const { org, type, timeZone, submit, isPending, onSave, onCancel, children } = rest;
  const t = useTranslations('record.detail');
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(new FormData(event.currentTarget));
      }}
    >
      {children}
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {fields.map((field) => (
          <FormField
            key={field.name}
            {...{ org, type, timeZone, field }}
            value={values[field.name] ?? null}
            shown={names[field.name] ?? null}
            error={errors.get(field.name)}
            help={help?.[field.name]}
          />
        ))}
      </div>
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <SubmitButton pending={isPending}>{submit}</SubmitButton>
      </div>
    </form>
  );
}

function FormField({
  error,
  help,
  ...input
}: Pick<Props, 'org' | 'type' | 'timeZone'> & {
  field: FieldDefinition;
  value: string | null;
  shown: string | null;
  error: string | undefined;
  help: string | undefined;
}) {
  const id = useId();
  const { field, type, timeZone } = input;
  const { fieldName } = useRecordTexts(type, timeZone);
  return (
    <Field {...{ id, error, help }} label={fieldName(field.name)} optional={!field.isRequired}>
      <ValueInput {...input} describedBy={describe(id, { help, error })} />
    </Field>
  );
}
