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
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { tokenLives, tokenScopes, type TokenScope } from '@/server/token/token.schemas';

/** Makes a token and shows it this once. */
export function CreateToken({ org }: { org: string }) {
  const t = useTranslations('token');
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const [scope, setScope] = useState<TokenScope>('read');
  const [life, setLife] = useState<number | null>(null);
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
    setLife(null);
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
            change({ org, name, scope, expiresInDays: life });
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
          <SelectField
            name="life"
            label={t('life')}
            help={t('lifeHelp')}
            value={String(life ?? 'none')}
            onChange={({ target }) =>
              setLife(target.value === 'none' ? null : Number(target.value))
            }
            error={errorOf('expiresInDays')}
          >
            {tokenLives.map((days) => (
              <option key={days} value={days ?? 'none'}>
                {days === null ? t('lives.none') : t('lives.days', { days })}
              </option>
            ))}
          </SelectField>
          <div className="flex justify-end gap-2">
            <Button onClick={() => toggle(false)}>{t('cancel')}</Button>
            <SubmitButton pending={isPending}>{t('createConfirm')}</SubmitButton>
          </div>
        </form>
      )}
    </SidePanel>
  );
}
