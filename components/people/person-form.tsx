'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { choiceIn, textIn } from '@/components/layout/form-values';
import type { ErrorText } from '@/components/layout/use-error-text';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { personRoles, type PersonRole } from '@/server/people/people.schemas';

export interface PersonValues {
  name: string;
  externalId: string;
  email: string;
  role: PersonRole;
  location: string;
  hiredOn: string | null;
}

const isPersonRole = (text: string): text is PersonRole =>
  personRoles.some((role) => role === text);

function valuesIn(form: FormData): PersonValues {
  const role = textIn(form, 'role');
  return {
    name: textIn(form, 'name'),
    externalId: textIn(form, 'externalId'),
    email: textIn(form, 'email'),
    role: isPersonRole(role) ? role : 'other',
    location: textIn(form, 'location'),
    hiredOn: choiceIn(form, 'hiredOn'),
  };
}

/** What is known about a person, to be entered or corrected. */
export function PersonForm({
  initial,
  onSave,
  onCancel,
  isPending,
  error,
  errorOf,
  submit,
}: {
  initial?: PersonValues;
  onSave: (values: PersonValues) => void;
  onCancel: () => void;
  isPending: boolean;
  error: ErrorText | null;
  errorOf: (field: string) => ReactNode;
  submit: string;
}) {
  const t = useTranslations('people');
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(valuesIn(new FormData(event.currentTarget)));
      }}
    >
      <ChangeError error={error} />
      <TextField
        name="name"
        label={t('person.name')}
        maxLength={200}
        defaultValue={initial?.name}
        error={errorOf('name')}
      />
      <SelectField
        name="role"
        label={t('person.role')}
        defaultValue={initial?.role ?? 'rep'}
        options={personRoles.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
      />
      <TextField
        name="externalId"
        label={t('person.externalId')}
        help={t('person.externalIdHelp')}
        optional
        maxLength={200}
        defaultValue={initial?.externalId}
        error={errorOf('externalId')}
      />
      <TextField
        name="email"
        type="email"
        label={t('person.email')}
        optional
        defaultValue={initial?.email}
        error={errorOf('email')}
      />
      <TextField
        name="location"
        label={t('person.location')}
        optional
        maxLength={200}
        defaultValue={initial?.location}
      />
      <TextField
        name="hiredOn"
        type="date"
        label={t('person.hiredOn')}
        optional
        defaultValue={initial?.hiredOn ?? ''}
        error={errorOf('hiredOn')}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>{t('person.cancel')}</Button>
        <SubmitButton pending={isPending}>{submit}</SubmitButton>
      </div>
    </form>
  );
}
