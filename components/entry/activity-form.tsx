'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState, type SyntheticEvent } from 'react';
import { choiceText, reasonText } from '@/components/dataset/reason-text';
import { ChangeError } from '@/components/layout/change-error';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import {
  directions,
  loggedStatuses,
  loggedTypes,
  subjects,
} from '@/server/dataset/entry/entry.schemas';
import type { EntryOutcome } from '@/server/dataset/entry/log-activity';
import type { LogForm } from '@/server/dataset/entry/read-log-form';
import type { ActivityDraft } from './activity-draft';
import { ChoiceButtons } from './choice-buttons';
import { ReplyFields } from './reply-fields';
import { SubjectSearch } from './subject-search';
import type { Saving } from './use-activity-saving';

interface Props {
  org: string;
  timeZone: string;
  form: LogForm;
  initial: ActivityDraft;
  isEdit: boolean;
  saving: Saving;
  onCancel?: () => void;
}

/** An activity, top to bottom with one thumb: what, when, about whom. */
export function ActivityForm({ org, timeZone, form, initial, isEdit, saving, onCancel }: Props) {
  const t = useTranslations('entry.activity');
  const dataset = useTranslations('dataset');
  const [draft, setDraft] = useState(initial);
  const set = (changed: Partial<ActivityDraft>) => setDraft({ ...draft, ...changed });
  const errorOf = useFieldErrors(saving);
  const options = <Value extends string>(values: readonly Value[]) =>
    values.map((value) => ({ value, label: choiceText(dataset, value) }));
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    saving.save(draft);
  };
  return (
    <form className="grid gap-5" onSubmit={onSubmit}>
      <ChangeError error={saving.error} />
      <RefusedReasons outcome={saving.refused} />
      <ChoiceButtons
        label={t('type')}
        name="type"
        options={options(loggedTypes)}
        value={draft.type}
        onChoose={(type) => set({ type })}
      />
      <ChoiceButtons
        label={t('direction')}
        name="direction"
        options={[...options(directions), { value: '', label: t('noDirection') }]}
        value={draft.direction}
        onChoose={(direction) => set({ direction })}
      />
      <ChoiceButtons
        label={t('status')}
        name="status"
        options={options(loggedStatuses)}
        value={draft.status}
        onChoose={(status) => set({ status })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label={t('when')}
          help={t('whenHelp', { zone: timeZone })}
          type="datetime-local"
          value={draft.occurredAt}
          onChange={({ target }) => set({ occurredAt: target.value })}
          error={errorOf('occurredAt')}
        />
        <TextField
          label={t('duration')}
          type="number"
          inputMode="numeric"
          min={1}
          max={6000}
          step={1}
          optional
          value={draft.minutes}
          onChange={({ target }) => set({ minutes: target.value })}
          error={errorOf('durationMinutes')}
        />
      </div>
      {draft.direction === 'inbound' ? (
        <ReplyFields draft={draft} proposals={form.tags} set={set} errorOf={errorOf} />
      ) : null}
      <fieldset className="grid gap-4 rounded-tile border border-line p-4 sm:grid-cols-3">
        <legend className="px-1 text-label font-semibold text-ink">{t('about')}</legend>
        {subjects.map((subject) => (
          <SubjectSearch
            key={subject}
            org={org}
            subject={subject}
            chosen={draft[subject]}
            onChoose={(chosen) => set({ [subject]: chosen })}
            error={errorOf(subject)}
          />
        ))}
      </fieldset>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label={t('subject')}
          optional
          maxLength={200}
          value={draft.name}
          onChange={({ target }) => set({ name: target.value })}
          error={errorOf('name')}
        />
        {form.people.length > 1 ? (
          <SelectField
            label={t('person')}
            value={draft.person}
            onChange={({ target }) => set({ person: target.value })}
            options={form.people.map(({ externalId, name }) => ({
              value: externalId,
              label: name,
            }))}
            error={errorOf('person')}
          />
        ) : null}
      </div>
      <div className="grid gap-2 sm:flex sm:justify-end">
        {onCancel ? (
          <Button className="min-h-12" onClick={onCancel}>
            {t('cancel')}
          </Button>
        ) : null}
        <SubmitButton className="min-h-12 sm:min-w-48" pending={saving.isPending}>
          {isEdit ? t('change') : t('save')}
        </SubmitButton>
      </div>
    </form>
  );
}

/** What the server refused by field: its own rules, else those of imports. */
function useFieldErrors({ refused, errorOf }: Saving): (field: string) => string | undefined {
  const dataset = useTranslations('dataset');
  const locale = useLocale();
  return (field) => {
    const recordField = field === 'durationMinutes' ? 'durationHours' : field;
    const reason = refused?.reasons.find((each) => each.field === recordField);
    return reason ? reasonText(dataset, locale, 'activity', reason) : errorOf(field);
  };
}

/** Reasons that belong to no field of the form. */
function RefusedReasons({
  outcome,
}: {
  outcome: Extract<EntryOutcome, { outcome: 'rejected' }> | null;
}) {
  const dataset = useTranslations('dataset');
  const locale = useLocale();
  const reasons = outcome?.reasons.filter(({ field }) => field === null || field === 'owner') ?? [];
  if (reasons.length === 0) return null;
  return (
    <Notice tone="danger">
      {reasons.map((reason) => (
        <p key={reason.code}>{reasonText(dataset, locale, 'activity', reason)}</p>
      ))}
    </Notice>
  );
}
