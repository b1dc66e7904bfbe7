'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { choiceText } from '@/components/dataset/reason-text';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Surface } from '@/components/ui/surface';
import type { OwnActivity } from '@/server/dataset/entry/list-own-entries';
import type { LogForm } from '@/server/dataset/entry/read-log-form';
import { draftOf, newDraft, type ActivityDraft } from './activity-draft';
import { ActivityForm } from './activity-form';
import { OwnEntries } from './own-entries';
import { useActivitySaving } from './use-activity-saving';

interface Props {
  org: string;
  timeZone: string;
  form: LogForm;
  entries: readonly OwnActivity[];
}

/** Logs one activity after another, with what one logged lately below. */
export function LogActivity({ org, timeZone, form, entries }: Props) {
  const t = useTranslations('entry.activity');
  const dataset = useTranslations('dataset');
  const [saved, setSaved] = useState<ActivityDraft | null>(null);
  const [edited, setEdited] = useState<OwnActivity | null>(null);
  const saving = useActivitySaving(org, edited?.externalId ?? null, (draft) => {
    setSaved(draft);
    setEdited(null);
  });
  if (form.people.length === 0) return <Notice tone="warning">{t('noOne')}</Notice>;
  const personOf = (draft: ActivityDraft) =>
    form.people.find(({ externalId }) => externalId === draft.person)?.name ?? draft.person;
  return (
    <div className="grid gap-10">
      {saved ? (
        <div className="grid gap-4">
          <Notice tone="success" title={t('savedTitle')}>
            {t('saved', { type: choiceText(dataset, saved.type), person: personOf(saved) })}
          </Notice>
          <Button tone="primary" className="min-h-12" autoFocus onClick={() => setSaved(null)}>
            {t('another')}
          </Button>
        </div>
      ) : (
        <section aria-label={edited ? t('editing') : undefined}>
          {edited ? <h2 className="mb-4 text-section font-semibold">{t('editing')}</h2> : null}
          <ActivityForm
            key={edited?.externalId ?? 'new'}
            {...{ org, timeZone, form, saving }}
            initial={edited ? draftOf(edited) : newDraft(form)}
            isEdit={edited !== null}
            onCancel={edited ? () => setEdited(null) : undefined}
          />
        </section>
      )}
      <OwnList
        {...{ org, entries }}
        onEdit={(entry) => {
          setSaved(null);
          setEdited(entry);
          window.scrollTo({ top: 0 });
        }}
      />
    </div>
  );
}

function OwnList(props: {
  org: string;
  entries: readonly OwnActivity[];
  onEdit: (entry: OwnActivity) => void;
}) {
  const t = useTranslations('entry.own');
  return (
    <Surface title={t('title')} description={t('description')}>
      <OwnEntries {...props} />
    </Surface>
  );
}
