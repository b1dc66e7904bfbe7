'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { FieldDefinition } from '@/server/dataset/engine/record-type/definition';
import type { Reason } from '@/server/dataset/engine/reason';
import type { EditOutcome } from '@/server/dataset/records/edit-record';
import { reasonText } from '../reason-text';
import { inputText, typedText } from './record-input';

export type TypedValues = Readonly<Record<string, string | null>>;

/** What was typed into fields that differs from what they showed, as the machine's texts. */
export function typedChanges(
  form: FormData,
  fields: readonly FieldDefinition[],
  values: TypedValues,
  locale: Parameters<typeof inputText>[2],
  timeZone: string,
): Record<string, string | null> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const typed = form.get(field.name);
      if (typeof typed !== 'string') return [];
      const before = inputText(field, values[field.name] ?? null, locale, timeZone);
      return typed === before ? [] : [[field.name, typedText(field, typed, locale)]];
    }),
  );
}

/** Why fields were refused, by field; the first of those that belong to none stands under ''. */
export function useReasonTexts(type: RecordType) {
  const t = useTranslations('dataset');
  const locale = useLocale();
  return (reasons: readonly Reason[]): ReadonlyMap<string, string> =>
    new Map(
      [...reasons]
        .reverse()
        .map((reason) => [reason.field ?? '', reasonText(t, locale, type, reason)]),
    );
}

/** Saves changes of one record; `onDone` hears what became of them. */
export function useRecordEdit(onDone: (outcome: EditOutcome) => void) {
  const trpc = useTRPC();
  return useChange(trpc.record.edit.mutationOptions(), onDone);
}
