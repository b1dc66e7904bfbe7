import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { AddTeam } from './add-team';
import { PeopleHeader } from './people-header';
import type { ManagerChoice } from './team-form';
import { TeamTable, type TeamRow } from './team-table';

/** The tree of teams, to be read and shaped. */
export function TeamTree({
  org,
  teams,
  managers,
  canManage,
}: {
  org: string;
  teams: readonly TeamRow[];
  managers: readonly ManagerChoice[];
  canManage: boolean;
}) {
  const t = useTranslations('people');
  const add = canManage ? <AddTeam org={org} teams={teams} managers={managers} /> : undefined;
  return (
    <>
      <PeopleHeader org={org} current="teams" actions={add} />
      {teams.length === 0 ? (
        <EmptyState>{t('team.empty')}</EmptyState>
      ) : (
        <TeamTable org={org} teams={teams} managers={managers} canManage={canManage} />
      )}
    </>
  );
}
