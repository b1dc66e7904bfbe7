'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TextField } from '@/components/ui/text-field';
import { PasswordField } from './password-field';

export const accountFields = ['company', 'name', 'email', 'password'] as const;
export type AccountValues = Record<(typeof accountFields)[number], string>;

/** Who one is; the company stands first because the account is the company's. */
export function AccountFields({
  values,
  onChange,
  errorOf,
}: {
  values: AccountValues;
  onChange: (change: Partial<AccountValues>) => void;
  errorOf: (field: string) => ReactNode;
}) {
  const t = useTranslations('auth');
  return (
    <>
      <TextField
        name="company"
        label={t('signUp.company')}
        autoComplete="organization"
        maxLength={100}
        autoFocus
        value={values.company}
        onChange={({ target }) => onChange({ company: target.value })}
      />
      <TextField
        name="name"
        label={t('signUp.name')}
        autoComplete="name"
        maxLength={100}
        value={values.name}
        onChange={({ target }) => onChange({ name: target.value })}
        error={errorOf('name')}
      />
      <TextField
        name="email"
        type="email"
        label={t('signUp.email')}
        help={t('signUp.emailHelp')}
        autoComplete="username"
        maxLength={254}
        value={values.email}
        onChange={({ target }) => onChange({ email: target.value })}
        error={errorOf('email')}
      />
      <PasswordField
        name="password"
        label={t('signUp.password')}
        value={values.password}
        onChange={({ target }) => onChange({ password: target.value })}
        error={errorOf('password')}
      />
    </>
  );
}
