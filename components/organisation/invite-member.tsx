'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatDateTime } from '@/components/format';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { SidePanel } from '@/components/ui/side-panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { MemberFields, memberValues, type PersonChoice } from './member-fields';

interface MadeLink {
  email: string;
  url: string;
  expiresAt: Date;
}

/** Makes an invitation link and shows it this once. */
export function InviteMember({
  org,
  timeZone,
  people,
  canMakeOwners,
}: {
  org: string;
  timeZone: string;
  people: readonly PersonChoice[];
  canMakeOwners: boolean;
}) {
  const t = useTranslations('organisation');
  const locale = useLocale();
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const [email, setEmail] = useState('');
  const [link, setLink] = useState<MadeLink | null>(null);
  const { change, isPending, error, errorOf } = useChange(
    trpc.invitation.create.mutationOptions(),
    ({ token, expiresAt }) =>
      setLink({ email, url: `${window.location.origin}/invitation/${token}`, expiresAt }),
  );
  const toggle = (open: boolean) => {
    setIsOpen(open);
    if (open) return;
    setLink(null);
    setEmail('');
  };
  return (
    <SidePanel
      title={t('invitations.invite')}
      description={t('invitations.inviteText')}
      open={isOpen}
      onOpenChange={toggle}
      trigger={<Button tone="primary">{t('invitations.invite')}</Button>}
    >
      {link ? (
        <div className="grid gap-4">
          <CopyField
            label={t('invitations.link', { email: link.email })}
            help={t('invitations.linkHelp', {
              date: formatDateTime(link.expiresAt.toISOString(), locale, timeZone),
            })}
            value={link.url}
          />
          <div className="flex justify-end">
            <Button onClick={() => toggle(false)}>{t('invitations.done')}</Button>
          </div>
        </div>
      ) : (
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            change({ org, email, ...memberValues(new FormData(event.currentTarget)) });
          }}
        >
          <ChangeError error={error} />
          <TextField
            type="email"
            name="email"
            label={t('invitations.email')}
            maxLength={254}
            autoComplete="off"
            value={email}
            onChange={({ target }) => setEmail(target.value)}
            error={errorOf('email')}
          />
          <MemberFields
            initial={{ role: 'executive', personId: null }}
            people={people}
            canMakeOwners={canMakeOwners}
            errorOf={errorOf}
          />
          <div className="flex justify-end gap-2">
            <Button onClick={() => toggle(false)}>{t('members.cancel')}</Button>
            <SubmitButton pending={isPending}>{t('invitations.create')}</SubmitButton>
          </div>
        </form>
      )}
    </SidePanel>
  );
}
