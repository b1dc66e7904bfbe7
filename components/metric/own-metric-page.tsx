import { useLocale, useTranslations } from 'next-intl';
import { formatDateTime } from '@/components/format';
import { PageHeader } from '@/components/layout/page-header';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { DataTable } from '@/components/ui/data-table';
import { Surface } from '@/components/ui/surface';
import type { OwnMetricHistory } from '@/server/metric/own/list-own-metrics';
import type { FiscalCalendar } from '@/server/values/period';
import { OwnMetricForm } from './own-metric-form';

interface Settings {
  readonly calendar: FiscalCalendar;
  readonly currency: string;
  readonly timeZone: string;
}

/** A new metric, or one that is changed with the versions that it had. */
export function OwnMetricPage({
  org,
  settings: { calendar, currency, timeZone },
  history,
}: {
  org: string;
  settings: Settings;
  history?: OwnMetricHistory;
}) {
  const t = useTranslations('formula');
  const locale = useLocale();
  const path = `/${org}/metrics`;
  const last = history?.versions[0]?.definition;
  const title = last ? t('form.editTitle', { name: last.name[locale] }) : t('form.newTitle');
  const crumbs = [
    { label: t('list.catalogue'), href: path },
    { label: t('list.title'), href: `${path}/own` },
    { label: title },
  ];
  return (
    <>
      <PageHeader
        above={<Breadcrumbs crumbs={crumbs} />}
        title={title}
        sentence={t(last ? 'form.editSentence' : 'form.newSentence')}
      />
      <OwnMetricForm
        key={last ? `${last.id} ${String(last.version)}` : 'new'}
        org={org}
        calendar={calendar}
        currency={currency}
        saved={
          last && {
            version: last.version,
            values: {
              metric: last.id,
              nameEn: last.name.en,
              nameFr: last.name.fr,
              definitionEn: last.definition.en,
              definitionFr: last.definition.fr,
              formula: last.formula,
              unit: last.unit,
              direction: last.direction,
              family: last.family,
              kind: last.kind,
            },
          }
        }
      />
      {history ? (
        <Surface title={t('history.title')}>
          <DataTable
            caption={t('history.caption')}
            dense
            rows={history.versions}
            rowKey={({ definition }) => String(definition.version)}
            columns={[
              {
                id: 'version',
                header: t('history.version'),
                isRowName: true,
                cell: ({ definition }) => definition.version,
              },
              {
                id: 'formula',
                header: t('history.formula'),
                cell: ({ definition }) => (
                  <code className="break-all font-mono">{definition.formula}</code>
                ),
              },
              {
                id: 'author',
                header: t('history.author'),
                cell: ({ author }) => author ?? t('list.nobody'),
              },
              {
                id: 'at',
                header: t('history.at'),
                cell: ({ at }) => formatDateTime(at.toISOString(), locale, timeZone),
              },
            ]}
          />
        </Surface>
      ) : null}
    </>
  );
}
