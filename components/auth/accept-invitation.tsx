'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { signOut } from 'next-auth/react';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useErrorText } from '@/components/layout/use-error-text';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** For somebody who is signed in: says under which account they would join. */
export function AcceptInvitation({
  token,
  invitation,
  account,
}: {
  token: string;
  invitation: { organisation: { name: string }; email: string };
  account: { email: string };
}) {
  const t = useTranslations('auth.invitation');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const accept = useMutation(
    trpc.invitation.accept.mutationOptions({
      onSuccess: ({ slug }) => window.location.assign(`/${slug}`),
    }),
  );
  const { email } = account;
  return (
    <div className="grid gap-4">
      <ChangeError error={accept.error ? errorText(accept.error) : null} />
      {email === invitation.email ? (
        <p className="text-body">{t('signedInAs', { email })}</p>
      ) : (
        <Notice tone="warning" title={t('signedInAs', { email })}>
          {t('otherEmail', { invited: invitation.email, email })}
        </Notice>
      )}
      <Button
        tone="primary"
        pending={accept.isPending || accept.isSuccess}
        onClick={() => accept.mutate({ token })}
      >
        {t('accept', { organisation: invitation.organisation.name })}
      </Button>
      <Button
        onClick={() => void signOut({ redirect: false }).then(() => window.location.reload())}
      >
        {t('useOther')}
      </Button>
    </div>
  );
}
