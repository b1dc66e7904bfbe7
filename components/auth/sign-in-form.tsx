'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { textIn, typedIn } from '@/components/layout/form-values';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useSignIn } from './use-sign-in';

/** Signs in and leads on to `next`, or to the first organisation. */
export function SignInForm({ next }: { next: string | null }) {
  const t = useTranslations('auth');
  const signIn = useSignIn();
  const mutation = useMutation({
    mutationFn: async (form: FormData) => {
      const refusal = await signIn(textIn(form, 'email'), typedIn(form, 'password'));
      if (!refusal) window.location.assign(next ?? '/sign-in');
      return refusal;
    },
  });
  const refusal = mutation.data;
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        mutation.mutate(new FormData(event.currentTarget));
      }}
    >
      {mutation.isError ? <Notice tone="danger">{t('errors.unexpected')}</Notice> : null}
      {refusal?.kind === 'wrong' ? <Notice tone="danger">{t('signIn.wrong')}</Notice> : null}
      {refusal?.kind === 'tooMany' ? (
        <Notice tone="danger">{t('errors.tooManyAttempts', { minutes: refusal.minutes })}</Notice>
      ) : null}
      <TextField
        name="email"
        type="email"
        label={t('signIn.email')}
        autoComplete="username"
        autoFocus
      />
      <TextField
        name="password"
        type="password"
        label={t('signIn.password')}
        autoComplete="current-password"
      />
      <SubmitButton pending={mutation.isPending || refusal === null}>
        {t('signIn.submit')}
      </SubmitButton>
    </form>
  );
}
