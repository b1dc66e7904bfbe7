'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { SidePanel } from '@/components/ui/side-panel';
import { TeamForm, type ManagerChoice } from './team-form';
import type { TeamChoice } from './team-options';

export function AddTeam({
  org,
  teams,
  managers,
}: {
  org: string;
  teams: readonly TeamChoice[];
  managers: readonly ManagerChoice[];
}) {
  const t = useTranslations('people');
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const form = useChange(trpc.people.createTeam.mutationOptions(), () => setIsOpen(false));
  return (
    <SidePanel
      title={t('team.add')}
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button tone="primary">{t('team.add')}</Button>}
    >
      <TeamForm
        {...form}
        parents={teams}
        managers={managers}
        submit={t('team.create')}
        onSave={(values) => form.change({ org, ...values })}
        onCancel={() => setIsOpen(false)}
      />
    </SidePanel>
  );
}
