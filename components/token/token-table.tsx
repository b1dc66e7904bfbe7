import { useLocale, useTranslations } from 'next-intl';
import { formatDateTime } from '@/components/format';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Surface } from '@/components/ui/surface';
import { TextLink } from '@/components/ui/text-link';
import type { TokenScope } from '@/server/token/token.schemas';
import { RevokeToken } from './revoke-token';

export interface ShownToken {
  readonly id: string;
  readonly name: string;
  readonly scope: TokenScope;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  /** null: works until it is revoked */
  readonly expiresAt: Date | null;
}

/** The tokens that work, each with the way to end it. */
export function TokenTable({
  org,
  timeZone,
  tokens,
}: {
  org: string;
  timeZone: string;
  tokens: readonly ShownToken[];
}) {
  const t = useTranslations('token');
  const locale = useLocale();
  const when = (at: Date) => formatDateTime(at.toISOString(), locale, timeZone);
  const columns: Column<ShownToken>[] = [
    { id: 'name', header: t('name'), isRowName: true, cell: ({ name }) => name },
    { id: 'scope', header: t('scope'), cell: ({ scope }) => t(`scopes.${scope}`) },
    { id: 'by', header: t('createdBy'), cell: ({ createdBy }) => createdBy ?? t('operator') },
    { id: 'at', header: t('createdAt'), numeric: true, cell: ({ createdAt }) => when(createdAt) },
    {
      id: 'used',
      header: t('lastUsedAt'),
      numeric: true,
      cell: ({ lastUsedAt }) => (lastUsedAt ? when(lastUsedAt) : t('never')),
    },
    {
      id: 'expires',
      header: t('expires'),
      numeric: true,
      cell: ({ expiresAt }) => (expiresAt ? when(expiresAt) : t('unlimited')),
    },
    {
      id: 'action',
      header: <span className="sr-only">{t('action')}</span>,
      numeric: true,
      cell: ({ id, name }) => <RevokeToken org={org} tokenId={id} name={name} />,
    },
  ];
  return (
    <Surface title={t('title')} actions={<TextLink href="/developers">{t('reference')}</TextLink>}>
      {tokens.length === 0 ? (
        <p className="text-body text-ink-muted">{t('empty')}</p>
      ) : (
        <DataTable caption={t('caption')} columns={columns} rows={tokens} rowKey={({ id }) => id} />
      )}
    </Surface>
  );
}
