import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { TextLink } from '@/components/ui/text-link';
import { useLocale } from 'next-intl';
import type { ListedOwnMetric } from '@/server/metric/own/list-own-metrics';
import { OwnMetricArchive } from './own-metric-archive';

/** The metrics that the organisation wrote, with what became of each. */
export function OwnMetricList({ org, own }: { org: string; own: readonly ListedOwnMetric[] }) {
  const t = useTranslations('formula');
  const locale = useLocale();
  const path = `/${org}/metrics`;
  const create = (
    <LinkButton tone="primary" href={`${path}/new`}>
      {t('list.new')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        above={
          <Breadcrumbs
            crumbs={[{ label: t('list.catalogue'), href: path }, { label: t('list.title') }]}
          />
        }
        title={t('list.title')}
        sentence={t('list.sentence', { count: own.length })}
        pickers={own.length > 0 ? create : null}
      />
      {own.length === 0 ? (
        <EmptyState action={create}>{t('list.empty')}</EmptyState>
      ) : (
        <DataTable
          caption={t('list.caption')}
          rows={own}
          rowKey={({ definition }) => definition.id}
          columns={[
            {
              id: 'name',
              header: t('list.name'),
              isRowName: true,
              cell: ({ definition: { id, name }, isArchived, problem }) => (
                <>
                  {isArchived || problem ? (
                    name[locale]
                  ) : (
                    <TextLink href={`${path}/${id}`}>{name[locale]}</TextLink>
                  )}
                  <span className="block text-caption font-normal text-ink-muted">
                    {isArchived ? t('list.archived') : problem ? t('list.broken') : id}
                  </span>
                </>
              ),
            },
            {
              id: 'formula',
              header: t('list.formula'),
              cell: ({ definition }) => (
                <code className="line-clamp-2 break-all font-mono text-label">
                  {definition.formula}
                </code>
              ),
            },
            {
              id: 'unit',
              header: t('list.unit'),
              cell: ({ definition }) => t(`units.${definition.unit}`),
            },
            {
              id: 'author',
              header: t('list.author'),
              cell: ({ author }) => author ?? t('list.nobody'),
            },
            {
              id: 'actions',
              header: t('list.actions'),
              cell: ({ definition: { id }, isArchived }) => (
                <div className="flex flex-wrap gap-2 py-1">
                  {isArchived ? null : (
                    <LinkButton size="small" href={`${path}/${id}/edit`}>
                      {t('list.edit')}
                    </LinkButton>
                  )}
                  <OwnMetricArchive org={org} metric={id} isArchived={isArchived} />
                </div>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
