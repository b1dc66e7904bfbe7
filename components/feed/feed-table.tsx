import { useLocale, useTranslations } from 'next-intl';
import { formatDate, formatDateTime } from '@/components/format';
import { DataTable, type Column } from '@/components/ui/data-table';
import type { ListedFeed } from '@/server/feed/list-feeds';
import type { FeedChoices } from './feed-choices';
import { RevokeFeed } from './revoke-feed';

/** The live addresses that work, each with the way to end it. */
export function FeedTable({
  org,
  timeZone,
  feeds,
  choices,
}: {
  org: string;
  timeZone: string;
  feeds: readonly ListedFeed[];
  choices: FeedChoices;
}) {
  const t = useTranslations('feed');
  const locale = useLocale();
  const what = ({ question }: ListedFeed) => {
    if (question.kind === 'records') {
      const type = choices.recordTypes.find(({ value }) => value === question.recordType);
      return type?.label ?? question.recordType;
    }
    const [first = '', ...further] = question.metrics;
    const name = choices.metrics.find(({ id }) => id === first)?.name ?? first;
    const more = further.length > 0 ? ` ${t('furtherMetrics', { count: further.length })}` : '';
    const grain = t(`grains.${question.grain}`);
    const { window } = question;
    if ('last' in window)
      return `${name}${more}, ${t('lastPeriods', { count: window.last, grain })}`;
    const from = formatDate(window.from, locale);
    return window.to === null
      ? `${name}${more}, ${t('since', { grain, from })}`
      : `${name}${more}, ${t('between', { grain, from, to: formatDate(window.to, locale) })}`;
  };
  const columns: Column<ListedFeed>[] = [
    { id: 'name', header: t('name'), isRowName: true, cell: ({ name }) => name },
    { id: 'what', header: t('what'), cell: what },
    { id: 'by', header: t('createdBy'), cell: ({ createdBy }) => createdBy ?? t('nobody') },
    {
      id: 'used',
      header: t('lastUsedAt'),
      numeric: true,
      cell: ({ lastUsedAt }) =>
        lastUsedAt ? formatDateTime(lastUsedAt.toISOString(), locale, timeZone) : t('never'),
    },
    {
      id: 'action',
      header: <span className="sr-only">{t('action')}</span>,
      numeric: true,
      cell: ({ id, name }) => <RevokeFeed org={org} feedId={id} name={name} />,
    },
  ];
  return (
    <DataTable caption={t('caption')} columns={columns} rows={feeds} rowKey={({ id }) => id} />
  );
}
