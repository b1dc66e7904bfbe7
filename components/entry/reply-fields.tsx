'use client';

import { useTranslations } from 'next-intl';
import { choiceText } from '@/components/dataset/reason-text';
import { replySentiments } from '@/server/dataset/entry/entry.schemas';
import type { ActivityDraft } from './activity-draft';
import { ChoiceButtons } from './choice-buttons';
import { TagField } from './tag-field';

/** What a reply said: its tone and its tags. */
export function ReplyFields({
  draft,
  proposals,
  set,
  errorOf,
}: {
  draft: ActivityDraft;
  proposals: readonly string[];
  set: (changed: Partial<ActivityDraft>) => void;
  errorOf: (field: string) => string | undefined;
}) {
  const t = useTranslations('entry.activity');
  const dataset = useTranslations('dataset');
  return (
    <fieldset className="grid gap-4 rounded-tile border border-line p-4">
      <legend className="px-1 text-label font-semibold text-ink">{t('reply')}</legend>
      <ChoiceButtons
        label={t('sentiment')}
        name="sentiment"
        options={[
          ...replySentiments.map((value) => ({ value, label: choiceText(dataset, value) })),
          { value: '', label: t('noSentiment') },
        ]}
        value={draft.sentiment}
        onChoose={(sentiment) => set({ sentiment })}
        error={errorOf('sentiment')}
      />
      <TagField
        tags={draft.tags}
        proposals={proposals}
        onChange={(tags) => set({ tags })}
        error={errorOf('tags')}
      />
    </fieldset>
  );
}
