'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import { editableFields } from '@/server/dataset/record-address.schemas';
import type { EditOutcome } from '@/server/dataset/records/edit-record';
import type { FieldChange } from '@/server/dataset/records/read-record';
import type { StoredRecord } from '@/server/dataset/records/read-records';
import { RecordFields } from './record-fields';
import { RecordForm } from './record-form';
import { useRecordTexts } from './record-value';
import { typedChanges, useReasonTexts, useRecordEdit } from './use-record-edit';

interface Props {
  org: string;
  type: RecordType;
  timeZone: string;
  record: StoredRecord;
  canEdit: boolean;
}

/** A record's fields, to be read and, by who may, to be changed. */
export function EditRecord({ org, type, timeZone, record, canEdit }: Props) {
  const t = useTranslations('record.detail');
  const texts = useRecordTexts(type, timeZone);
  const reasonTexts = useReasonTexts(type);
  // what the editor was shown: a page that is read anew meanwhile must not hide a change
  const [shown, setShown] = useState<StoredRecord | null>(null);
  const [outcome, setOutcome] = useState<EditOutcome | null>(null);
  const form = useRecordEdit((result) => {
    setOutcome(result);
    if (result.outcome === 'saved' || result.outcome === 'unchanged') setShown(null);
  });
  const begin = () => {
    setOutcome(null);
    form.reset();
    setShown(record);
  };
  if (!shown) {
    return (
      <div className="grid gap-4">
        {outcome?.outcome === 'saved' ? <Notice tone="success">{t('saved')}</Notice> : null}
        {outcome?.outcome === 'unchanged' ? <Notice>{t('unchanged')}</Notice> : null}
        {record.isDerived ? <Notice>{t('derived')}</Notice> : null}
        <RecordFields {...{ type, timeZone, record }} />
        {canEdit && !record.isDerived ? (
          <div>
            <Button onClick={begin}>{t('edit')}</Button>
          </div>
        ) : null}
      </div>
    );
  }
  const fields = editableFields(type);
  const errors = reasonTexts(outcome?.outcome === 'rejected' ? outcome.reasons : []);
  return (
    <RecordForm
      key={shown.id + JSON.stringify(shown.values)}
      {...{ org, type, timeZone, fields, errors }}
      values={shown.values}
      names={shown.names}
      submit={t('save')}
      isPending={form.isPending}
      onCancel={() => setShown(null)}
      onSave={(data) => {
        const changes = typedChanges(data, fields, shown.values, texts.locale, timeZone);
        if (Object.keys(changes).length === 0) setShown(null);
        else form.change({ org, type, id: shown.id, seen: shown.values, changes });
      }}
    >
      <ChangeError error={form.error} />
      {errors.size > 0 ? (
        <Notice tone="danger" title={t('rejected')}>
          {[...errors.values()].join(' ')}
        </Notice>
      ) : null}
      {outcome?.outcome === 'changedMeanwhile' ? (
        <Meanwhile {...{ type, timeZone }} differences={outcome.differences} onReload={begin} />
      ) : null}
    </RecordForm>
  );
}

function Meanwhile({
  type,
  timeZone,
  differences,
  onReload,
}: {
  type: RecordType;
  timeZone: string;
  differences: readonly FieldChange[];
  onReload: () => void;
}) {
  const t = useTranslations('record.detail');
  const { fieldName } = useRecordTexts(type, timeZone);
  return (
    <Notice
      tone="warning"
      title={t('meanwhile')}
      action={
        <Button size="small" onClick={onReload}>
          {t('reload')}
        </Button>
      }
    >
      <ul>
        {differences.map(({ field, before, after }) => (
          <li key={field}>
            {t('meanwhileField', {
              field: fieldName(field),
              before: before ?? t('empty'),
              after: after ?? t('empty'),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
