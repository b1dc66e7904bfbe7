'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { rememberLocale } from '@/components/layout/preferences';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { languageNames } from '@/components/organisation/settings-fields';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { isLocale, locales, type Locale } from '@/server/i18n/locales';

/** Name and language; the language holds at once. */
export function ProfileForm({ account }: { account: { name: string; locale: Locale } }) {
  const t = useTranslations('auth.account');
  const trpc = useTRPC();
  const [values, setValues] = useState(account);
  const [isSaved, setIsSaved] = useState(false);
  const { change, isPending, error, errorOf } = useChange(
    trpc.auth.changeProfile.mutationOptions(),
    () => {
      rememberLocale(values.locale);
      setIsSaved(true);
    },
  );
  const edit = (changes: Partial<typeof values>) => {
    setIsSaved(false);
    setValues({ ...values, ...changes });
  };
  return (
    <form
      className="grid max-w-[25rem] gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        change({ name: values.name, locale: values.locale });
      }}
    >
      <ChangeError error={error} />
      <TextField
        name="name"
        label={t('name')}
        autoComplete="name"
        maxLength={100}
        value={values.name}
        onChange={({ target }) => edit({ name: target.value })}
        error={errorOf('name')}
      />
      <SelectField
        name="locale"
        label={t('locale')}
        value={values.locale}
        onChange={({ target }) => isLocale(target.value) && edit({ locale: target.value })}
        options={locales.map((locale) => ({ value: locale, label: languageNames[locale] }))}
      />
      <div className="flex items-center gap-3">
        <SubmitButton tone="secondary" pending={isPending}>
          {t('save')}
        </SubmitButton>
        <span role="status" className="text-label text-ink-muted">
          {isSaved ? t('saved') : null}
        </span>
      </div>
    </form>
  );
}
