'use client';

import { useTranslations } from 'next-intl';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import { listedFields } from '@/server/dataset/record-address.schemas';
import type { StoredRecord } from '@/server/dataset/records/read-records';
import { useRecordTexts } from './record-value';

/** Every field that has a value, and below the names of those that have none. */
export function RecordFields({
  type,
  timeZone,
  record,
}: {
  type: RecordType;
  timeZone: string;
  record: StoredRecord;
}) {
  const t = useTranslations('record.detail');
  const texts = useRecordTexts(type, timeZone);
  const fields = listedFields(type);
  const empty = fields.filter(({ name }) => (record.values[name] ?? null) === null);
  return (
    <div className="grid gap-4">
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {[{ name: 'externalId', text: record.externalId }, ...shown()].map(({ name, text }) => (
          <div key={name} className="min-w-0 border-b border-line pb-2">
            <dt className="text-label text-ink-muted">{texts.fieldName(name)}</dt>
            <dd className="figure break-words">{text}</dd>
          </div>
        ))}
      </dl>
      {empty.length > 0 ? (
        <p className="text-label text-ink-faint">
          {t('empty')} : {empty.map(({ name }) => texts.fieldName(name)).join(' · ')}
        </p>
      ) : null}
    </div>
  );

  function shown(): { name: string; text: string }[] {
    return fields.flatMap((field) => {
      const value = record.values[field.name] ?? null;
      if (value === null) return [];
      const text = record.names[field.name] ?? texts.valueText(field, value);
      return [{ name: field.name, text }];
    });
  }
}
