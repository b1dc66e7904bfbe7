'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { RadioGroup } from '@/components/ui/radio-group';
import { SelectField } from '@/components/ui/select-field';
import { SidePanel } from '@/components/ui/side-panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { headerStyles } from '@/server/feed/feed.schemas';
import type { FeedChoices } from './feed-choices';
import type { FeedPrefill } from './feed-prefill';
import { MetricFields } from './metric-fields';
import { questionOfForm } from './question-of-form';

interface Props {
  org: string;
  choices: FeedChoices;
  /** from the table that the reader came from; the panel is open then */
  prefill: FeedPrefill | null;
}

/** Makes a live address and shows it this once. */
export function CreateFeed({ org, choices, prefill }: Props) {
  const t = useTranslations('feed');
  const [isOpen, setIsOpen] = useState(prefill !== null);
  const [made, setMade] = useState<{ name: string; address: string } | null>(null);
  const toggle = (open: boolean) => {
    setIsOpen(open);
    if (!open) setMade(null);
  };
  return (
    <SidePanel
      title={t('create')}
      description={t('createText')}
      open={isOpen}
      onOpenChange={toggle}
      trigger={<Button tone="primary">{t('create')}</Button>}
    >
      {made ? (
        <div className="grid gap-4">
          <CopyField
            label={t('made', { name: made.name })}
            help={t('madeHelp')}
            value={made.address}
          />
          <CopyField label={t('formula')} value={`=IMPORTDATA("${made.address}")`} />
          <div className="flex justify-end">
            <Button onClick={() => toggle(false)}>{t('done')}</Button>
          </div>
        </div>
      ) : (
        <FeedForm {...{ org, choices, prefill }} onMade={setMade} onCancel={() => toggle(false)} />
      )}
    </SidePanel>
  );
}

function FeedForm({
  org,
  choices,
  prefill,
  onMade,
  onCancel,
}: Props & {
  onMade: (made: { name: string; address: string }) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('feed');
  const trpc = useTRPC();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<string>(prefill?.kind ?? 'metrics');
  const { change, isPending, error, errorOf } = useChange(
    trpc.feed.create.mutationOptions(),
    ({ path }) => onMade({ name, address: new URL(path, window.location.origin).toString() }),
  );
  const kinds = choices.recordTypes.length > 0 ? (['metrics', 'records'] as const) : [];
  const search = prefill?.kind === 'records' ? prefill.search : '';
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const style = headerStyles.find((known) => known === form.get('headerStyle')) ?? 'ids';
        change({ org, name, question: questionOfForm(form, search), headerStyle: style });
      }}
    >
      <ChangeError error={error} />
      <TextField
        name="name"
        label={t('name')}
        help={t('nameHelp')}
        maxLength={100}
        autoComplete="off"
        value={name}
        onChange={({ target }) => setName(target.value)}
        error={errorOf('name')}
      />
      {kinds.length > 0 ? (
        <RadioGroup
          inline
          name="kind"
          label={t('kind')}
          value={kind}
          onValueChange={setKind}
          options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      ) : null}
      {kind === 'records' ? (
        <SelectField
          name="recordType"
          label={t('recordType')}
          help={t(search === '' ? 'unfiltered' : 'filtered')}
          defaultValue={prefill?.recordType ?? undefined}
          options={choices.recordTypes}
        />
      ) : (
        <MetricFields {...{ choices, prefill, errorOf }} />
      )}
      <SelectField
        name="headerStyle"
        label={t('headers')}
        help={t('headersHelp')}
        options={headerStyles.map((value) => ({ value, label: t(`styles.${value}`) }))}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <SubmitButton pending={isPending}>{t('createConfirm')}</SubmitButton>
      </div>
    </form>
  );
}
