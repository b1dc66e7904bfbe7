'use client';

import { Pencil, Trash2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { choiceText } from '@/components/dataset/reason-text';
import { formatDate } from '@/components/format';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Notice } from '@/components/ui/notice';
import type { OwnActivity } from '@/server/dataset/entry/list-own-entries';

interface Props {
  org: string;
  entries: readonly OwnActivity[];
  onEdit: (entry: OwnActivity) => void;
}

/** What one logged lately, to be changed or deleted; a deletion can be taken back. */
export function OwnEntries({ org, entries, onEdit }: Props) {
  const t = useTranslations('entry.own');
  const trpc = useTRPC();
  const [deletion, setDeletion] = useState<string | null>(null);
  const removing = useChange(trpc.entry.remove.mutationOptions(), ({ importId }) =>
    setDeletion(importId),
  );
  const undoing = useChange(trpc.entry.undo.mutationOptions(), () => setDeletion(null));
  return (
    <div className="grid gap-3">
      <ChangeError error={removing.error ?? undoing.error} />
      {deletion ? (
        <Notice
          action={
            <Button
              size="small"
              pending={undoing.isPending}
              onClick={() => undoing.change({ org, importId: deletion })}
            >
              {t('undo')}
            </Button>
          }
        >
          {t('deleted')}
        </Notice>
      ) : null}
      {entries.length === 0 ? <p className="text-ink-muted">{t('empty')}</p> : null}
      <ul className="grid divide-y divide-line border-y border-line empty:hidden">
        {entries.map((entry) => (
          <Entry
            key={entry.externalId}
            entry={entry}
            isPending={removing.isPending}
            onEdit={() => onEdit(entry)}
            onDelete={() =>
              removing.change({ org, type: 'activity', externalId: entry.externalId })
            }
          />
        ))}
      </ul>
    </div>
  );
}

function Entry({
  entry,
  isPending,
  onEdit,
  onDelete,
}: {
  entry: OwnActivity;
  isPending: boolean;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const t = useTranslations('entry.own');
  const dataset = useTranslations('dataset');
  const locale = useLocale();
  const { type, name, occurredAt, durationMinutes, person, deal, lead, customer, tags } = entry;
  const time = occurredAt.slice(11);
  const about = [deal, lead, customer].flatMap((each) => each?.name ?? each?.externalId ?? []);
  const title = name ? `${choiceText(dataset, type)} · ${name}` : choiceText(dataset, type);
  const facts = [
    `${formatDate(occurredAt.slice(0, 10), locale)}${time ? ` ${time}` : ''}`,
    ...(durationMinutes === null ? [] : [t('minutes', { minutes: durationMinutes })]),
    ...[entry.direction, entry.status, entry.sentiment].flatMap((value) =>
      value ? [choiceText(dataset, value).toLocaleLowerCase(locale)] : [],
    ),
    ...about,
    ...(person ? [person.name] : []),
    ...tags.map((tag) => `#${tag}`),
  ];
  return (
    <li className="flex items-center justify-between gap-3 py-2.5">
      <div className="min-w-0">
        <p className="truncate font-semibold">{title}</p>
        <p className="text-label text-ink-muted">{facts.join(' · ')}</p>
      </div>
      <div className="flex shrink-0">
        <IconButton label={t('editNamed', { name: title })} className="!size-11" onClick={onEdit}>
          <Pencil aria-hidden />
        </IconButton>
        <IconButton
          label={t('deleteNamed', { name: title })}
          className="!size-11"
          disabled={isPending}
          onClick={onDelete}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
    </li>
  );
}
