'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { SidePanel } from '@/components/ui/side-panel';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Role } from '@/server/auth/permissions';
import { MemberFields, memberValues, type PersonChoice } from './member-fields';

/** Another role, another person, or no membership any more. */
export function EditMember({
  organisation,
  member,
  people,
  canMakeOwners,
}: {
  organisation: { slug: string; name: string };
  member: { id: string; role: Role; user: { name: string }; person: PersonChoice | null };
  people: readonly PersonChoice[];
  canMakeOwners: boolean;
}) {
  const t = useTranslations('organisation');
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const edit = useChange(trpc.member.change.mutationOptions(), close);
  const remove = useChange(trpc.member.remove.mutationOptions(), close);
  const org = organisation.slug;
  const memberId = member.id;
  const { name } = member.user;
  return (
    <SidePanel
      title={t('members.changeTitle', { name })}
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button size="small" tone="quiet" aria-label={t('members.changeNamed', { name })}>
          {t('members.change')}
        </Button>
      }
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          edit.change({ org, memberId, ...memberValues(new FormData(event.currentTarget)) });
        }}
      >
        <ChangeError error={edit.error} />
        <MemberFields
          initial={{ role: member.role, personId: member.person?.id ?? null }}
          people={people}
          canMakeOwners={canMakeOwners}
          errorOf={edit.errorOf}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={close}>{t('members.cancel')}</Button>
          <SubmitButton pending={edit.isPending}>{t('members.save')}</SubmitButton>
        </div>
      </form>
      <div className="mt-8 grid justify-items-start gap-3 border-t border-line pt-4">
        <ChangeError error={remove.error} />
        <p className="text-label text-ink-muted">
          {t('members.removeQuestion', { name, organisation: organisation.name })}
        </p>
        <Button
          tone="danger"
          pending={remove.isPending}
          onClick={() => remove.change({ org, memberId })}
        >
          {t('members.removeConfirm', { name })}
        </Button>
      </div>
    </SidePanel>
  );
}
