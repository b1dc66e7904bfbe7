'use client';

import { useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState, type SyntheticEvent } from 'react';
import { rememberLocale } from '@/components/layout/preferences';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useErrorText } from '@/components/layout/use-error-text';
import { proposeSettings } from '@/components/organisation/propose-settings';
import { CreationFields, type CreationValues } from '@/components/organisation/creation-fields';
import type { SettingsOptions } from '@/components/organisation/settings-options';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Steps } from '@/components/ui/steps';
import { SubmitButton } from '@/components/ui/submit-button';
import { AccountFields, accountFields, type AccountValues } from './account-fields';
import { useSignIn } from './use-sign-in';

const isAccountField = (field: string | undefined): boolean =>
  accountFields.some((name) => name === field);

/** Two short steps; nothing is created before the second is sent, and nothing typed is lost. */
export function SignUpForm({ options }: { options: SettingsOptions }) {
  const t = useTranslations('auth');
  const locale = useLocale();
  const trpc = useTRPC();
  const signIn = useSignIn();
  const errorText = useErrorText();
  const signUp = useMutation(trpc.auth.signUp.mutationOptions());
  const [account, setAccount] = useState<AccountValues>({
    company: '',
    name: '',
    email: '',
    password: '',
  });
  const [settings, setSettings] = useState<CreationValues | null>(null);
  const [step, setStep] = useState<'account' | 'settings'>('account');
  const [isLeaving, setIsLeaving] = useState(false);
  const error = signUp.error ? errorText(signUp.error) : null;
  const errorOf = (field: string) => (error?.field === field ? error.text : undefined);

  const proceed = (event: SyntheticEvent) => {
    event.preventDefault();
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    setSettings((typed) => typed ?? { locale, ...proposeSettings(navigator.language, timeZone) });
    setStep('settings');
  };

  const create = useMutation({
    mutationFn: async ({ locale: language, ...rest }: CreationValues) => {
      const { company, ...person } = account;
      const { slug } = await signUp.mutateAsync({
        ...person,
        locale: language,
        organisation: { name: company, ...rest },
      });
      setIsLeaving(true);
      rememberLocale(language);
      await signIn(account.email, account.password);
      window.location.assign(`/${slug}`);
    },
    onError: (failure) => {
      setIsLeaving(false);
      if (isAccountField(errorText(failure).field)) setStep('account');
    },
  });

  return (
    <div className="grid gap-6">
      <Steps
        current={step}
        steps={[
          { id: 'account', label: t('signUp.steps.account') },
          { id: 'settings', label: t('signUp.steps.settings') },
        ]}
      />
      {create.isError && !error ? <Notice tone="danger">{t('errors.unexpected')}</Notice> : null}
      {error && !error.field ? <Notice tone="danger">{error.text}</Notice> : null}
      {step === 'account' || !settings ? (
        <form className="grid gap-4" onSubmit={proceed}>
          <AccountFields
            values={account}
            onChange={(change) => setAccount({ ...account, ...change })}
            errorOf={errorOf}
          />
          <SubmitButton>{t('signUp.continue')}</SubmitButton>
        </form>
      ) : (
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            create.mutate(settings);
          }}
        >
          <p className="text-body text-ink-muted">{t('signUp.settingsIntro')}</p>
          <CreationFields
            values={settings}
            onChange={(change) => setSettings({ ...settings, ...change })}
            options={options}
            errorOf={errorOf}
          />
          <div className="flex justify-between gap-2">
            <Button onClick={() => setStep('account')}>{t('signUp.back')}</Button>
            <SubmitButton pending={create.isPending || isLeaving}>
              {t('signUp.submit')}
            </SubmitButton>
          </div>
        </form>
      )}
    </div>
  );
}
