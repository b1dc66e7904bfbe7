import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/components/format';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Surface } from '@/components/ui/surface';
import { AddMembership } from './add-membership';
import { EditMembership, type MembershipValues } from './edit-membership';
import type { TeamChoice } from './team-options';

/** In which team from when to when, the latest first. */
export function Memberships({
  org,
  person,
  teams,
  today,
  canManage,
}: {
  org: string;
  person: { id: string; name: string; memberships: readonly MembershipValues[] };
  teams: readonly TeamChoice[];
  today: string;
  canManage: boolean;
}) {
  const t = useTranslations('people');
  const locale = useLocale();
  const { name, memberships } = person;
  const columns: Column<MembershipValues>[] = [
    {
      id: 'team',
      header: t('membership.team'),
      isRowName: true,
      cell: ({ teamName }) => teamName,
    },
    {
      id: 'from',
      header: t('membership.from'),
      cell: ({ fromOn }) => (fromOn ? formatDate(fromOn, locale) : t('membership.always')),
    },
    {
      id: 'to',
      header: t('membership.to'),
      cell: ({ toOn }) => (toOn ? formatDate(toOn, locale) : t('membership.open')),
    },
  ];
  if (canManage) {
    columns.push({
      id: 'action',
      header: <span className="sr-only">{t('membership.action')}</span>,
      numeric: true,
      cell: (membership) => <EditMembership org={org} membership={membership} teams={teams} />,
    });
  }
  return (
    <Surface
      title={t('membership.title')}
      description={t('membership.description')}
      actions={
        canManage && teams.length > 0 ? (
          <AddMembership
            org={org}
            person={person}
            teams={teams}
            hasTeams={memberships.length > 0}
            today={today}
          />
        ) : undefined
      }
    >
      {memberships.length === 0 ? (
        <p className="text-body text-ink-muted">{t('membership.none', { name })}</p>
      ) : (
        <DataTable
          caption={t('membership.caption', { name })}
          columns={columns}
          rows={memberships}
          rowKey={({ id }) => id}
        />
      )}
    </Surface>
  );
}
