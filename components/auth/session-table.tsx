import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { deviceOf } from './device';
import { EndSession } from './end-session';

export interface ShownSession {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly isCurrent: boolean;
}

/** Where one is signed in; the times are told from now, which needs no zone. */
export function SessionTable({ sessions }: { sessions: readonly ShownSession[] }) {
  const t = useTranslations('auth.account');
  const format = useFormatter();
  const now = new Date();
  const ago = (date: Date) => (
    <time dateTime={date.toISOString()}>
      {format.relativeTime(date.getTime() > now.getTime() ? now : date, now)}
    </time>
  );
  const nameOf = ({ userAgent }: ShownSession): string => {
    const { browser, system } = deviceOf(userAgent);
    if (browser && system) return t('onDevice', { browser, system });
    return browser ?? system ?? t('unknownDevice');
  };
  return (
    <DataTable
      caption={t('sessionsCaption')}
      rows={sessions}
      rowKey={({ id }) => id}
      columns={[
        { id: 'device', header: t('device'), isRowName: true, cell: nameOf },
        { id: 'address', header: t('address'), cell: ({ address }) => address ?? '–' },
        { id: 'since', header: t('since'), cell: ({ createdAt }) => ago(createdAt) },
        { id: 'lastSeen', header: t('lastSeen'), cell: ({ lastSeenAt }) => ago(lastSeenAt) },
        {
          id: 'action',
          header: <span className="sr-only">{t('action')}</span>,
          numeric: true,
          cell: (session) =>
            session.isCurrent ? (
              <Badge tone="accent">{t('current')}</Badge>
            ) : (
              <EndSession sessionId={session.id} device={nameOf(session)} />
            ),
        },
      ]}
    />
  );
}
