import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';
import type { OwnActivity } from '@/server/dataset/entry/list-own-entries';
import type { ScopeRow } from '@/server/dataset/entry/measured-scopes';
import type { LogForm } from '@/server/dataset/entry/read-log-form';
import { LogActivity } from './log-activity';
import { LogTabs } from './log-tabs';
import { MeasurementForm } from './measurement-form';

interface Props {
  org: string;
  timeZone: string;
  currency: string;
  form: LogForm;
  entries: readonly OwnActivity[];
  /** null: the activity form; else what measurements may be entered of */
  scopes: readonly ScopeRow[] | null;
  hasMeasurements: boolean;
}

/** What one enters by hand, an activity or a measurement, on a phone too. */
export function LogPage({
  org,
  timeZone,
  currency,
  form,
  entries,
  scopes,
  hasMeasurements,
}: Props) {
  const t = useTranslations('entry');
  return (
    <div className="mx-auto grid w-full max-w-3xl gap-6">
      <PageHeader title={t('title')} sentence={t('sentence')}>
        <LogTabs {...{ org, hasMeasurements }} current={scopes ? 'measurement' : 'activity'} />
      </PageHeader>
      {scopes ? (
        <MeasurementForm {...{ org, currency, scopes }} today={form.now.slice(0, 10)} />
      ) : (
        <LogActivity {...{ org, timeZone, form, entries }} />
      )}
    </div>
  );
}
