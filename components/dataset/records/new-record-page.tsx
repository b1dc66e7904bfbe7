'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { PageHeader } from '@/components/layout/page-header';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Notice } from '@/components/ui/notice';
import { definitions, type RecordType } from '@/server/dataset/dataset.schemas';
import type { Reason } from '@/server/dataset/engine/reason';
import { editableFields } from '@/server/dataset/record-address.schemas';
import { isIdentity } from '@/server/dataset/record.schemas';
import { recordsPath } from './record-address';
import { RecordForm } from './record-form';
import { useRecordTexts } from './record-value';
import { typedChanges, useReasonTexts } from './use-record-edit';

interface Props {
  org: string;
  type: RecordType;
  timeZone: string;
}

/** A record that is typed in. */
export function NewRecordPage({ org, type, timeZone }: Props) {
  const t = useTranslations('record.detail');
  const dataset = useTranslations('dataset');
  const texts = useRecordTexts(type, timeZone);
  const router = useRouter();
  const trpc = useTRPC();
  const reasonTexts = useReasonTexts(type);
  const [reasons, setReasons] = useState<readonly Reason[]>([]);
  const form = useChange(trpc.record.create.mutationOptions(), (made) => {
    if (made.outcome === 'rejected') setReasons(made.reasons);
    else router.push(recordsPath(org, type, made.id));
  });
  const { fields: all, identity } = definitions[type];
  const ids = all.filter(({ name }) => isIdentity(type, name));
  const fields = [...ids, ...editableFields(type)];
  const errors = new Map(reasonTexts(reasons));
  const idError = form.errorOf('externalId');
  if (idError) errors.set('externalId', idError);
  const help = t(identity === 'name' ? 'nameIdHelp' : 'idHelp');
  return (
    <div className="grid max-w-4xl gap-8">
      <PageHeader
        above={
          <Breadcrumbs
            crumbs={[
              { label: dataset('title'), href: `/${org}/data` },
              { label: texts.typeName, href: recordsPath(org, type) },
              { label: t('create') },
            ]}
          />
        }
        title={t('newTitle', { type: texts.typeName })}
      />
      <RecordForm
        {...{ org, type, timeZone, fields, errors }}
        values={{}}
        names={{}}
        help={{ externalId: help }}
        submit={t('create')}
        isPending={form.isPending}
        onCancel={() => router.push(recordsPath(org, type))}
        onSave={(data) => {
          setReasons([]);
          const values = typedChanges(data, fields, {}, texts.locale, timeZone);
          form.change({ org, type, values });
        }}
      >
        <ChangeError error={form.error} />
        {reasons.length > 0 ? (
          <Notice tone="danger" title={t('rejected')}>
            {[...errors.values()].join(' ')}
          </Notice>
        ) : null}
      </RecordForm>
    </div>
  );
}
