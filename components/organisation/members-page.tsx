import { useTranslations } from 'next-intl';
import type { Permission } from '@/server/auth/permissions';
import { InvitationTable, type ShownInvitation } from './invitation-table';
import { InviteMember } from './invite-member';
import { MemberTable, type ShownMember } from './member-table';
import type { PersonChoice } from './member-fields';
import { SettingsHeader } from './settings-header';

/** Who may sign in, who is invited, and the way to invite. */
export function MembersPage({
  organisation,
  allowed,
  members,
  invitations,
  people,
}: {
  organisation: { slug: string; name: string; timeZone: string };
  allowed: readonly Permission[];
  members: readonly ShownMember[];
  invitations: readonly ShownInvitation[];
  people: readonly PersonChoice[];
}) {
  const t = useTranslations('organisation');
  const canMakeOwners = allowed.includes('owner:manage');
  const taken = members.flatMap(({ person }) => person?.id ?? []);
  return (
    <>
      <SettingsHeader
        org={organisation.slug}
        allowed={allowed}
        current="members"
        sentence={t('members.description', { organisation: organisation.name })}
        actions={
          allowed.includes('member:invite') ? (
            <InviteMember
              org={organisation.slug}
              timeZone={organisation.timeZone}
              people={people.filter(({ id }) => !taken.includes(id))}
              canMakeOwners={canMakeOwners}
            />
          ) : undefined
        }
      />
      <MemberTable
        organisation={organisation}
        members={members}
        people={people}
        canManage={allowed.includes('member:manage')}
        canMakeOwners={canMakeOwners}
      />
      <InvitationTable
        organisation={organisation}
        invitations={invitations}
        canRevoke={allowed.includes('member:invite')}
      />
    </>
  );
}
