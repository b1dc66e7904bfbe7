import { useLocale, useTranslations } from 'next-intl';
import { formatDateTime } from '@/components/format';
import { DataTable, type Column } from '@/components/ui/data-table';
import { TextLink } from '@/components/ui/text-link';
import type { Role } from '@/server/auth/permissions';
import { EditMember } from './edit-member';
import type { PersonChoice } from './member-fields';

export interface ShownMember {
  readonly id: string;
  readonly role: Role;
  readonly createdAt: Date;
  readonly isSelf: boolean;
  readonly user: { readonly name: string; readonly email: string };
  readonly person: PersonChoice | null;
}

export function MemberTable({
  organisation,
  members,
  people,
  canManage,
  canMakeOwners,
}: {
  organisation: { slug: string; name: string; timeZone: string };
  members: readonly ShownMember[];
  people: readonly PersonChoice[];
  canManage: boolean;
  canMakeOwners: boolean;
}) {
  const t = useTranslations('organisation');
  const locale = useLocale();
  const columns: Column<ShownMember>[] = [
    {
      id: 'name',
      header: t('members.name'),
      isRowName: true,
      cell: ({ user, isSelf }) => (
        <span className="block py-1.5">
          {user.name}
          {isSelf ? <span className="text-label text-ink-muted"> · {t('members.you')}</span> : null}
          <span className="block text-label text-ink-muted">{user.email}</span>
        </span>
      ),
    },
    { id: 'role', header: t('members.role'), cell: ({ role }) => t(`roles.${role}`) },
    {
      id: 'person',
      header: t('members.person'),
      cell: ({ person }) =>
        person ? (
          <TextLink href={`/${organisation.slug}/people/${person.id}`}>{person.name}</TextLink>
        ) : (
          t('members.noPerson')
        ),
    },
    {
      id: 'since',
      header: t('members.since'),
      numeric: true,
      cell: ({ createdAt }) =>
        formatDateTime(createdAt.toISOString(), locale, organisation.timeZone),
    },
  ];
  if (canManage) {
    columns.push({
      id: 'action',
      header: <span className="sr-only">{t('members.action')}</span>,
      numeric: true,
      cell: (member) =>
        member.role === 'owner' && !canMakeOwners ? null : (
          <EditMember
            organisation={organisation}
            member={member}
            people={people}
            canMakeOwners={canMakeOwners}
          />
        ),
    });
  }
  return (
    <DataTable
      caption={t('members.title')}
      columns={columns}
      rows={members}
      rowKey={({ id }) => id}
    />
  );
}
