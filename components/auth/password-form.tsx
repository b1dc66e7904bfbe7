'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { PasswordField } from './password-field';

const nothing = { password: '', newPassword: '' };

/** A new password, which ends every other session. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('auth.account');
  const trpc = useTRPC();
  const [values, setValues] = useState(nothing);
  const [endedCount, setEndedCount] = useState<number | null>(null);
  const { change, isPending, error, errorOf } = useChange(
    trpc.auth.changePassword.mutationOptions(),
    (count) => {
      setEndedCount(count);
      setValues(nothing);
    },
  );
  return (
    <form
      className="grid max-w-[25rem] gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setEndedCount(null);
        change(values);
      }}
    >
      <ChangeError error={error} />
      {endedCount !== null ? (
        <Notice tone="success">{t('passwordChanged', { count: endedCount })}</Notice>
      ) : null}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <TextField
        name="password"
        type="password"
        label={t('currentPassword')}
        autoComplete="current-password"
        value={values.password}
        onChange={({ target }) => setValues({ ...values, password: target.value })}
        error={errorOf('password')}
      />
      <PasswordField
        name="newPassword"
        label={t('newPassword')}
        value={values.newPassword}
        onChange={({ target }) => setValues({ ...values, newPassword: target.value })}
        error={errorOf('newPassword')}
      />
      <div>
        <SubmitButton tone="secondary" pending={isPending}>
          {t('changePassword')}
        </SubmitButton>
      </div>
    </form>
  );
}
