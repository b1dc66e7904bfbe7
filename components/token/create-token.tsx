'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { RadioGroup } from '@/components/ui/radio-group';
import { SidePanel } from '@/components/ui/side-panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { tokenScopes, type TokenScope } from '@/server/token/token.schemas';

/** Makes a token and shows it this once. */
export function CreateToken({ org }: { org: string }) {
  const t = useTranslations('token');
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const [scope, setScope] = useState<TokenScope>('read');
  const [token, setToken] = useState<string | null>(null);
  const { change, isPending, error, errorOf } = useChange(
    trpc.token.create.mutationOptions(),
    (made) => setToken(made.token),
  );
  const toggle = (open: boolean) => {
    setIsOpen(open);
    if (open) return;
    setToken(null);
    setName('');
    setScope('read');
  };
  return (
    <SidePanel
      title={t('create')}
      description={t('createText')}
      open={isOpen}
      onOpenChange={toggle}
      trigger={<Button tone="primary">{t('create')}</Button>}
    >
      {token ? (
        <div className="grid gap-4">
          <CopyField label={t('token', { name })} help={t('tokenHelp')} value={token} />
          <div className="flex justify-end">
            <Button onClick={() => toggle(false)}>{t('done')}</Button>
          </div>
        </div>
      ) : (
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            change({ org, name, scope });
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
          <RadioGroup
            name="scope"
            label={t('scope')}
            value={scope}
            onValueChange={(value) =>
              setScope(tokenScopes.find((known) => known === value) ?? 'read')
            }
            options={tokenScopes.map((value) => ({
              value,
              label: t(`scopes.${value}`),
              help: t(`scopeHelp.${value}`),
            }))}
            error={errorOf('scope')}
          />
          <div className="flex justify-end gap-2">
            <Button onClick={() => toggle(false)}>{t('cancel')}</Button>
            <SubmitButton pending={isPending}>{t('createConfirm')}</SubmitButton>
          </div>
        </form>
      )}
    </SidePanel>
  );
}
