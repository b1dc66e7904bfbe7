'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { choiceIn, textIn } from '@/components/layout/form-values';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { SidePanel } from '@/components/ui/side-panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { MembershipFields } from './membership-fields';
import type { TeamChoice } from './team-options';

export interface MembershipValues {
  id: string;
  teamId: string;
  teamName: string;
  fromOn: string | null;
  toOn: string | null;
}

/** Corrects a membership, or removes one that never was. */
export function EditMembership({
  org,
  membership,
  teams,
}: {
  org: string;
  membership: MembershipValues;
  teams: readonly TeamChoice[];
}) {
  const t = useTranslations('people');
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const edit = useChange(trpc.people.changeMembership.mutationOptions(), close);
  const remove = useChange(trpc.people.removeMembership.mutationOptions(), close);
  const membershipId = membership.id;
  return (
    <SidePanel
      title={t('membership.editTitle')}
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button
          size="small"
          tone="quiet"
          aria-label={t('membership.editNamed', { team: membership.teamName })}
        >
          {t('membership.edit')}
        </Button>
      }
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          edit.change({
            org,
            membershipId,
            teamId: textIn(form, 'teamId'),
            fromOn: choiceIn(form, 'fromOn'),
            toOn: choiceIn(form, 'toOn'),
          });
        }}
      >
        <ChangeError error={edit.error ?? remove.error} />
        <MembershipFields teams={teams} initial={membership} errorOf={edit.errorOf} />
        <div className="flex justify-end gap-2">
          <Button onClick={close}>{t('membership.cancel')}</Button>
          <SubmitButton pending={edit.isPending}>{t('membership.save')}</SubmitButton>
        </div>
      </form>
      <div className="mt-8 grid justify-items-start gap-3 border-t border-line pt-4">
        <p className="text-label text-ink-muted">{t('membership.removeHelp')}</p>
        <Button
          tone="danger"
          pending={remove.isPending}
          onClick={() => remove.change({ org, membershipId })}
        >
          {t('membership.remove')}
        </Button>
      </div>
    </SidePanel>
  );
}
