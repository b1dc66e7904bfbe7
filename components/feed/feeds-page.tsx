import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Surface } from '@/components/ui/surface';
import { feedLimit } from '@/server/feed/feed.schemas';
import type { ListedFeed } from '@/server/feed/list-feeds';
import { CreateFeed } from './create-feed';
import type { FeedChoices } from './feed-choices';
import type { FeedPrefill } from './feed-prefill';
import { FeedTable } from './feed-table';

/** Live addresses: those that work, a new one, and how spreadsheets read them. */
export function FeedsPage({
  org,
  timeZone,
  feeds,
  choices,
  prefill,
}: {
  org: string;
  timeZone: string;
  feeds: readonly ListedFeed[];
  choices: FeedChoices;
  prefill: FeedPrefill | null;
}) {
  const t = useTranslations('feed');
  const data = useTranslations('dataset');
  const ways = {
    sheets: t('sheets.text', { formula: '=IMPORTDATA("…")', locale: '"en_US"' }),
    excel: t('excel.text'),
    looker: t('looker.text'),
  };
  return (
    <div className="grid gap-10">
      <PageHeader
        above={
          <Breadcrumbs
            crumbs={[{ label: data('title'), href: `/${org}/data` }, { label: t('title') }]}
          />
        }
        title={t('title')}
        sentence={t('sentence')}
        pickers={<CreateFeed org={org} choices={choices} prefill={prefill} />}
      />
      <Surface title={t('list')}>
        {feeds.length === 0 ? (
          <p className="text-body text-ink-muted">{t('empty')}</p>
        ) : (
          <FeedTable {...{ org, timeZone, feeds, choices }} />
        )}
      </Surface>
      <Surface title={t('howTo')}>
        <dl className="grid max-w-prose gap-4">
          {(['sheets', 'excel', 'looker'] as const).map((way) => (
            <div key={way}>
              <dt className="font-semibold text-ink">{t(`${way}.title`)}</dt>
              <dd className="text-ink-muted">{ways[way]}</dd>
            </div>
          ))}
        </dl>
        <p className="text-label text-ink-muted">
          {t('limits', { requests: feedLimit.requests, minutes: feedLimit.seconds / 60 })}
        </p>
      </Surface>
    </div>
  );
}
