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
import { teamOptions, type TeamChoice } from './team-options';

export interface TeamValues {
  name: string;
  parentId: string | null;
  managerId: string | null;
}

export interface ManagerChoice {
  readonly id: string;
  readonly name: string;
}

/** Name, place in the tree, manager. */
export function TeamForm({
  initial,
  parents,
  managers,
  onSave,
  onCancel,
  isPending,
  error,
  errorOf,
  submit,
}: {
  initial?: TeamValues;
  parents: readonly TeamChoice[];
  managers: readonly ManagerChoice[];
  onSave: (values: TeamValues) => void;
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
        const form = new FormData(event.currentTarget);
        onSave({
          name: textIn(form, 'name'),
          parentId: choiceIn(form, 'parentId'),
          managerId: choiceIn(form, 'managerId'),
        });
      }}
    >
      <ChangeError error={error} />
      <TextField
        name="name"
        label={t('team.name')}
        maxLength={100}
        defaultValue={initial?.name}
        error={errorOf('name')}
      />
      <SelectField
        name="parentId"
        label={t('team.parent')}
        optional
        defaultValue={initial?.parentId ?? ''}
        options={[{ value: '', label: t('team.root') }, ...teamOptions(parents)]}
        error={errorOf('parentId')}
      />
      <SelectField
        name="managerId"
        label={t('team.manager')}
        optional
        defaultValue={initial?.managerId ?? ''}
        options={[
          { value: '', label: t('team.nobody') },
          ...managers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        error={errorOf('managerId')}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>{t('team.cancel')}</Button>
        <SubmitButton pending={isPending}>{submit}</SubmitButton>
      </div>
    </form>
  );
}
