'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { SidePanel } from '@/components/ui/side-panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { ListedPull } from '@/server/dataset/pull/list-pulls';
import { ScheduleFields, scheduleOfForm } from './schedule-fields';

interface Props {
  org: string;
  timeZone: string;
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** Makes a pull: its address, what it is asked with, and when. */
export function CreatePull({ org, timeZone }: Props) {
  const t = useTranslations('pull');
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const { change, isPending, error, errorOf } = useChange(
    trpc.pull.create.mutationOptions(),
    close,
  );
  return (
    <SidePanel
      title={t('create')}
      description={t('createText')}
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button tone="primary">{t('create')}</Button>}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const [name, url] = [textOf(form, 'name'), textOf(form, 'url')];
          const authorization = textOf(form, 'authorization');
          change({ org, name, url, authorization, schedule: scheduleOfForm(form) });
        }}
      >
        <ChangeError error={error} />
        <TextField
          name="name"
          label={t('name')}
          help={t('nameHelp')}
          maxLength={100}
          autoComplete="off"
          error={errorOf('name')}
        />
        <TextField
          name="url"
          label={t('url')}
          help={t('urlHelp')}
          inputMode="url"
          placeholder="https://"
          autoComplete="off"
          error={errorOf('url')}
        />
        <TextField
          optional
          name="authorization"
          label={t('authorization')}
          help={t('authorizationHelp')}
          type="password"
          autoComplete="off"
          error={errorOf('authorization')}
        />
        <ScheduleFields timeZone={timeZone} errorOf={errorOf} />
        <div className="flex justify-end gap-2">
          <Button onClick={close}>{t('cancel')}</Button>
          <SubmitButton pending={isPending}>{t('createConfirm')}</SubmitButton>
        </div>
      </form>
    </SidePanel>
  );
}

/** Another name or schedule of a pull. */
export function ChangePull({ org, timeZone, pull }: Props & { pull: ListedPull }) {
  const t = useTranslations('pull');
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const { change, isPending, error, errorOf } = useChange(
    trpc.pull.change.mutationOptions(),
    close,
  );
  return (
    <SidePanel
      title={t('changeNamed', { name: pull.name })}
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button size="small" tone="quiet" aria-label={t('changeNamed', { name: pull.name })}>
          {t('change')}
        </Button>
      }
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const schedule = scheduleOfForm(form);
          change({ org, pullId: pull.id, name: textOf(form, 'name'), schedule });
        }}
      >
        <ChangeError error={error} />
        <TextField
          name="name"
          label={t('name')}
          maxLength={100}
          autoComplete="off"
          defaultValue={pull.name}
          error={errorOf('name')}
        />
        <ScheduleFields schedule={pull.schedule} timeZone={timeZone} errorOf={errorOf} />
        <div className="flex justify-end gap-2">
          <Button onClick={close}>{t('cancel')}</Button>
          <SubmitButton pending={isPending}>{t('changeConfirm')}</SubmitButton>
        </div>
      </form>
    </SidePanel>
  );
}
