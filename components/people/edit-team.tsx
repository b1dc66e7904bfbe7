'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { SidePanel } from '@/components/ui/side-panel';
import { TeamForm, type ManagerChoice, type TeamValues } from './team-form';
import type { TeamChoice } from './team-options';

/** Renames, moves, gives a manager; or deletes a team that nobody was ever in. */
export function EditTeam({
  org,
  team,
  parents,
  managers,
}: {
  org: string;
  team: TeamValues & { id: string };
  /** where the team may be moved: not below itself */
  parents: readonly TeamChoice[];
  managers: readonly ManagerChoice[];
}) {
  const t = useTranslations('people');
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const form = useChange(trpc.people.changeTeam.mutationOptions(), close);
  const remove = useChange(trpc.people.deleteTeam.mutationOptions(), close);
  const teamId = team.id;
  return (
    <SidePanel
      title={t('team.editTitle', { name: team.name })}
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button size="small" tone="quiet" aria-label={t('team.editNamed', { name: team.name })}>
          {t('team.edit')}
        </Button>
      }
    >
      <TeamForm
        {...form}
        initial={team}
        parents={parents}
        managers={managers}
        submit={t('team.save')}
        onSave={(values) => form.change({ org, teamId, ...values })}
        onCancel={close}
      />
      <div className="mt-8 grid justify-items-start gap-3 border-t border-line pt-4">
        <ChangeError error={remove.error} />
        <p className="text-label text-ink-muted">{t('team.deleteQuestion', { name: team.name })}</p>
        <Button
          tone="danger"
          pending={remove.isPending}
          onClick={() => remove.change({ org, teamId })}
        >
          {t('team.deleteConfirm', { name: team.name })}
        </Button>
      </div>
    </SidePanel>
  );
}
