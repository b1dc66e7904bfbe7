import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Surface } from '@/components/ui/surface';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { RecordDetail } from '@/server/dataset/records/read-record';
import { EditRecord } from './edit-record';
import { recordsPath } from './record-address';
import { RecordHistory } from './record-history';

interface Props {
  org: string;
  type: RecordType;
  timeZone: string;
  record: RecordDetail;
  canEdit: boolean;
  canSeeImports: boolean;
}

/** One record: every field, where it came from, and what it was before. */
export function RecordPage({ org, type, timeZone, record, canEdit, canSeeImports }: Props) {
  const t = useTranslations('record');
  const dataset = useTranslations('dataset');
  const name = record.values.name ?? record.externalId;
  return (
    <div className="grid min-w-0 gap-8">
      <PageHeader
        above={
          <Breadcrumbs
            crumbs={[
              { label: dataset('title'), href: `/${org}/data` },
              { label: dataset(`types.${type}`), href: recordsPath(org, type) },
              { label: name },
            ]}
          />
        }
        title={name}
      />
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <Surface title={t('detail.fields')}>
          <EditRecord {...{ org, type, timeZone, record, canEdit }} />
        </Surface>
        <Surface title={t('history.title')}>
          <RecordHistory {...{ org, type, timeZone, record, canEdit, canSeeImports }} />
        </Surface>
      </div>
    </div>
  );
}
