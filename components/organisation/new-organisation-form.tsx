'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState, useSyncExternalStore } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { CreationFields, type CreationValues } from './creation-fields';
import { proposeSettings } from './propose-settings';

import type { SettingsOptions } from './settings-options';

const never = () => () => undefined;
const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A further organisation of a user who has an account. */
export function NewOrganisationForm({ options }: { options: SettingsOptions }) {
  const t = useTranslations('auth.newOrganisation');
  const locale = useLocale();
  const trpc = useTRPC();
  const router = useRouter();
  const timeZone = useSyncExternalStore(never, browserZone, () => 'UTC');
  const language = useSyncExternalStore(
    never,
    () => navigator.language,
    () => locale,
  );
  const [name, setName] = useState('');
  const [edits, setEdits] = useState<Partial<CreationValues>>({});
  const values: CreationValues = { locale, ...proposeSettings(language, timeZone), ...edits };
  const { change, isPending, error, errorOf } = useChange(
    trpc.organisation.create.mutationOptions(),
    ({ slug }) => router.push(`/${slug}`),
  );
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        change({ name, ...values });
      }}
    >
      <ChangeError error={error} />
      <TextField
        label={t('company')}
        maxLength={100}
        autoComplete="organization"
        autoFocus
        value={name}
        onChange={({ target }) => setName(target.value)}
        error={errorOf('name')}
      />
      <CreationFields
        values={values}
        onChange={(changes) => setEdits({ ...edits, ...changes })}
        options={options}
        errorOf={errorOf}
      />
      <SubmitButton pending={isPending}>{t('submit')}</SubmitButton>
    </form>
  );
}
