import { useLocale, useTranslations } from 'next-intl';
import { formatDateTime } from '@/components/format';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Surface } from '@/components/ui/surface';
import type { Role } from '@/server/auth/permissions';
import { RevokeInvitation } from './revoke-invitation';

export interface ShownInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: Date;
  readonly isExpired: boolean;
  readonly invitedBy: string;
}

export function InvitationTable({
  organisation,
  invitations,
  canRevoke,
}: {
  organisation: { slug: string; timeZone: string };
  invitations: readonly ShownInvitation[];
  canRevoke: boolean;
}) {
  const t = useTranslations('organisation');
  const locale = useLocale();
  const columns: Column<ShownInvitation>[] = [
    { id: 'email', header: t('invitations.email'), isRowName: true, cell: ({ email }) => email },
    { id: 'role', header: t('invitations.role'), cell: ({ role }) => t(`roles.${role}`) },
    { id: 'by', header: t('invitations.by'), cell: ({ invitedBy }) => invitedBy },
    {
      id: 'until',
      header: t('invitations.until'),
      numeric: true,
      cell: ({ isExpired, expiresAt }) =>
        isExpired
          ? t('invitations.expired')
          : formatDateTime(expiresAt.toISOString(), locale, organisation.timeZone),
    },
  ];
  if (canRevoke) {
    columns.push({
      id: 'action',
      header: <span className="sr-only">{t('invitations.action')}</span>,
      numeric: true,
      cell: ({ id, email }) => (
        <RevokeInvitation org={organisation.slug} invitationId={id} email={email} />
      ),
    });
  }
  return (
    <Surface title={t('invitations.title')}>
      {invitations.length === 0 ? (
        <p className="text-body text-ink-muted">{t('invitations.empty')}</p>
      ) : (
        <DataTable
          caption={t('invitations.caption')}
          columns={columns}
          rows={invitations}
          rowKey={({ id }) => id}
        />
      )}
    </Surface>
  );
}
