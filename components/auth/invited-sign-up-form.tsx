'use client';

import { useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { rememberLocale } from '@/components/layout/preferences';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useErrorText } from '@/components/layout/use-error-text';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { PasswordField } from './password-field';
import { useSignIn } from './use-sign-in';

/** An account under the e-mail that was invited, and the membership with it. */
export function InvitedSignUpForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations('auth');
  const locale = useLocale();
  const trpc = useTRPC();
  const signIn = useSignIn();
  const errorText = useErrorText();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const signUp = useMutation(trpc.auth.signUpInvited.mutationOptions());
  const join = useMutation({
    mutationFn: async () => {
      const { slug } = await signUp.mutateAsync({ token, name, password, locale });
      rememberLocale(locale);
      await signIn(email, password);
      window.location.assign(`/${slug}`);
    },
  });
  const error = join.error ? errorText(join.error) : null;
  const errorOf = (field: string) => (error?.field === field ? error.text : undefined);
  const isShownByField = ['name', 'email', 'password'].includes(error?.field ?? '');
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        join.mutate();
      }}
    >
      <h2 className="text-lead font-semibold">{t('invitation.createTitle')}</h2>
      <ChangeError error={isShownByField ? null : error} />
      <TextField
        type="email"
        name="email"
        label={t('signUp.email')}
        autoComplete="username"
        value={email}
        readOnly
        error={errorOf('email')}
      />
      <TextField
        name="name"
        label={t('signUp.name')}
        autoComplete="name"
        maxLength={100}
        value={name}
        onChange={({ target }) => setName(target.value)}
        error={errorOf('name')}
      />
      <PasswordField
        name="password"
        label={t('signUp.password')}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
        error={errorOf('password')}
      />
      <SubmitButton pending={join.isPending || join.isSuccess}>
        {t('invitation.create')}
      </SubmitButton>
    </form>
  );
}
