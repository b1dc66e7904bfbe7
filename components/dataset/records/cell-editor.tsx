'use client';

import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { FieldDefinition } from '@/server/dataset/engine/record-type/definition';
import type { EditOutcome } from '@/server/dataset/records/edit-record';
import type { StoredRecord } from '@/server/dataset/records/read-records';
import { useRecordTexts } from './record-value';
import { typedChanges, useReasonTexts, useRecordEdit } from './use-record-edit';
import { ValueInput } from './value-input';

interface Props {
  org: string;
  type: RecordType;
  timeZone: string;
  record: StoredRecord;
  field: FieldDefinition;
  onClose: () => void;
}

/** One cell being edited in its place: Enter saves, Escape leaves it as it was. */
export function CellEditor({ org, type, timeZone, record, field, onClose }: Props) {
  const t = useTranslations('record.detail');
  const texts = useRecordTexts(type, timeZone);
  const reasonTexts = useReasonTexts(type);
  const [refused, setRefused] = useState<EditOutcome | null>(null);
  const form = useRecordEdit((outcome) => {
    if (outcome.outcome === 'saved' || outcome.outcome === 'unchanged') onClose();
    else setRefused(outcome);
  });
  const id = `cell-${record.id}-${field.name}`;
  const error = form.error?.text ?? (refused ? refusal(refused) : null);
  function refusal(outcome: EditOutcome): string | null {
    if (outcome.outcome === 'rejected') return [...reasonTexts(outcome.reasons).values()].join(' ');
    return outcome.outcome === 'changedMeanwhile' ? t('meanwhile') : null;
  }
  return (
    <form
      className="grid min-w-40 gap-1 py-1 text-left"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const changes = typedChanges(data, [field], record.values, texts.locale, timeZone);
        if (Object.keys(changes).length === 0) onClose();
        else form.change({ org, type, id: record.id, seen: record.values, changes });
      }}
    >
      <ValueInput
        {...{ org, type, timeZone, field }}
        value={record.values[field.name] ?? null}
        shown={record.names[field.name] ?? null}
        describedBy={error ? { 'aria-invalid': true, 'aria-describedby': id } : {}}
        label={texts.fieldName(field.name)}
        isDense
        autoFocus
      />
      <div className="flex gap-1">
        <Button type="submit" size="small" tone="primary" pending={form.isPending}>
          {t('save')}
        </Button>
        <Button size="small" tone="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
      {error ? (
        <p
          id={id}
          role="alert"
          className="max-w-64 whitespace-normal text-label text-status-off-target"
        >
          {error}
        </p>
      ) : null}
    </form>
  );
}
