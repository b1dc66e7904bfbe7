'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { choiceIn, textIn } from '@/components/layout/form-values';
import { SelectField } from '@/components/ui/select-field';
import { roles, type Role } from '@/server/tenancy/tenancy.schemas';
import { isRole } from './member-role';

export interface PersonChoice {
  readonly id: string;
  readonly name: string;
}

/** Role, with what it may do, and the person of the records that the member is. */
export function MemberFields({
  initial,
  people,
  canMakeOwners,
  errorOf,
}: {
  initial: { role: Role; personId: string | null };
  people: readonly PersonChoice[];
  canMakeOwners: boolean;
  errorOf: (field: string) => ReactNode;
}) {
  const t = useTranslations('organisation');
  const [role, setRole] = useState<Role>(initial.role);
  return (
    <>
      <SelectField
        name="role"
        label={t('invitations.role')}
        help={t(`roleHelp.${role}`)}
        value={role}
        onChange={({ target }) => isRole(target.value) && setRole(target.value)}
        options={roles
          .filter((each) => canMakeOwners || each !== 'owner')
          .map((each) => ({ value: each, label: t(`roles.${each}`) }))}
        error={errorOf('role')}
      />
      <SelectField
        name="personId"
        label={t('invitations.person')}
        help={t('members.personHelp')}
        optional
        defaultValue={initial.personId ?? ''}
        options={[
          { value: '', label: t('members.nobody') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        error={errorOf('personId')}
      />
    </>
  );
}

/** Role and person as the form holds them. */
export function memberValues(form: FormData): { role: Role; personId: string | null } {
  const role = textIn(form, 'role');
  return { role: isRole(role) ? role : 'rep', personId: choiceIn(form, 'personId') };
}
