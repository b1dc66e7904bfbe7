'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { TextField } from '@/components/ui/text-field';
import { passwordLimits } from '@/server/auth/auth.schemas';

/** A password to be chosen, with what is expected of it. */
export function PasswordField(props: ComponentProps<typeof TextField>) {
  const t = useTranslations('auth');
  return (
    <TextField
      help={t('signUp.passwordHelp', { minLength: passwordLimits.minLength })}
      {...props}
      type="password"
      autoComplete="new-password"
      minLength={passwordLimits.minLength}
      maxLength={passwordLimits.maxLength}
    />
  );
}
