'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { teamOptions, type TeamChoice } from './team-options';

/** Team, from, until: the end is the first day that no longer belongs. */
export function MembershipFields({
  teams,
  initial,
  errorOf,
}: {
  teams: readonly TeamChoice[];
  initial: { teamId?: string; fromOn: string | null; toOn: string | null };
  errorOf: (field: string) => ReactNode;
}) {
  const t = useTranslations('people');
  return (
    <>
      <SelectField
        name="teamId"
        label={t('membership.team')}
        defaultValue={initial.teamId}
        options={teamOptions(teams)}
      />
      <TextField
        name="fromOn"
        type="date"
        label={t('membership.from')}
        help={t('membership.fromHelp')}
        optional
        defaultValue={initial.fromOn ?? ''}
        error={errorOf('fromOn')}
      />
      <TextField
        name="toOn"
        type="date"
        label={t('membership.to')}
        help={t('membership.toHelp')}
        optional
        defaultValue={initial.toOn ?? ''}
        error={errorOf('toOn')}
      />
    </>
  );
}
