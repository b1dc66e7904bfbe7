'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { choiceIn, textIn } from '@/components/layout/form-values';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { SidePanel } from '@/components/ui/side-panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { MembershipFields } from './membership-fields';
import type { TeamChoice } from './team-options';

/** Puts a person into a team; the team they are in on that day ends unless one says otherwise. */
export function AddMembership({
  org,
  person,
  teams,
  hasTeams,
  today,
}: {
  org: string;
  person: { id: string; name: string };
  teams: readonly TeamChoice[];
  hasTeams: boolean;
  today: string;
}) {
  const t = useTranslations('people');
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const { change, isPending, error, errorOf } = useChange(
    trpc.people.addMembership.mutationOptions(),
    () => setIsOpen(false),
  );
  return (
    <SidePanel
      title={t('membership.addTitle', { name: person.name })}
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button>{t('membership.add')}</Button>}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          change({
            org,
            personId: person.id,
            teamId: textIn(form, 'teamId'),
            fromOn: choiceIn(form, 'fromOn'),
            toOn: choiceIn(form, 'toOn'),
            endsEarlier: form.has('endsEarlier'),
          });
        }}
      >
        <ChangeError error={error} />
        <MembershipFields
          teams={teams}
          initial={{ fromOn: hasTeams ? today : null, toOn: null }}
          errorOf={errorOf}
        />
        {hasTeams ? (
          <CheckboxField name="endsEarlier" defaultChecked label={t('membership.endsEarlier')} />
        ) : null}
        <div className="flex justify-end gap-2">
          <Button onClick={() => setIsOpen(false)}>{t('membership.cancel')}</Button>
          <SubmitButton pending={isPending}>{t('membership.create')}</SubmitButton>
        </div>
      </form>
    </SidePanel>
  );
}
