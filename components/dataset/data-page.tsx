import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { FailingPulls } from '@/components/pull/failing-pulls';
import { Surface } from '@/components/ui/surface';
import type { ListedPull } from '@/server/dataset/pull/list-pulls';
import type { ImportSummary } from '@/server/dataset/read-import';
import type { RecordTypeState } from '@/server/dataset/list-record-types';
import { ImportsTable } from './imports-table';
import { RecordTypesTable } from './record-types-table';

interface Props {
  slug: string;
  timeZone: string;
  recordTypes: readonly RecordTypeState[];
  /** null: the reader may not see imports */
  imports: readonly ImportSummary[] | null;
  /** null likewise */
  pulls: readonly ListedPull[] | null;
  nextHref: string | null;
  canImport: boolean;
  canBrowse: boolean;
}

/** What has been brought in: record types with their reach, and the imports. */
export function DataPage(props: Props) {
  const { slug, timeZone, recordTypes, imports, nextHref, canImport, canBrowse, pulls } = props;
  const t = useTranslations('dataset');
  const feed = useTranslations('feed');
  const pull = useTranslations('pull');
  const action = canImport ? (
    <LinkButton tone="primary" href={`/${slug}/data/import`}>
      {t('importFile')}
    </LinkButton>
  ) : null;
  return (
    <div className="grid gap-10">
      <PageHeader
        title={t('title')}
        sentence={t('sentence')}
        pickers={
          <>
            <LinkButton href={`/${slug}/data/feeds`}>{feed('open')}</LinkButton>
            {pulls === null ? null : (
              <LinkButton href={`/${slug}/data/pulls`}>{pull('open')}</LinkButton>
            )}
            {action}
          </>
        }
      />
      {pulls === null ? null : <FailingPulls org={slug} pulls={pulls} />}
      <Surface title={t('recordTypes.title')} description={t('recordTypes.description')}>
        <RecordTypesTable
          slug={slug}
          timeZone={timeZone}
          rows={recordTypes}
          canExpect={canImport}
          canBrowse={canBrowse}
        />
      </Surface>
      {imports === null ? null : (
        <Surface title={t('list.title')} description={t('list.description')}>
          {imports.length === 0 ? (
            <EmptyState action={action}>{t('list.empty')}</EmptyState>
          ) : (
            <ImportsTable slug={slug} timeZone={timeZone} rows={imports} canUndo={canImport} />
          )}
          {nextHref ? (
            <div>
              <LinkButton href={nextHref}>{t('list.more')}</LinkButton>
            </div>
          ) : null}
        </Surface>
      )}
    </div>
  );
}
