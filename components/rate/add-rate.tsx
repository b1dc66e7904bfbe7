'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { textIn } from '@/components/layout/form-values';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { SidePanel } from '@/components/ui/side-panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';

/** One day's rate by hand. */
export function AddRate({
  org,
  organisationCurrency,
  currency,
  options,
  today,
}: {
  org: string;
  organisationCurrency: string;
  currency: string | null;
  options: readonly SelectOption[];
  today: string;
}) {
  const t = useTranslations('rate');
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const { change, isPending, error, errorOf } = useChange(trpc.rate.add.mutationOptions(), () =>
    setIsOpen(false),
  );
  return (
    <SidePanel
      title={t('add.title')}
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button tone="primary">{t('add.title')}</Button>}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          change({
            org,
            currency: textIn(form, 'currency'),
            rateOn: textIn(form, 'rateOn'),
            rate: textIn(form, 'rate'),
          });
        }}
      >
        <ChangeError error={error} />
        <SelectField
          name="currency"
          label={t('fields.currency')}
          defaultValue={currency ?? options[0]?.value}
          options={options}
          error={errorOf('currency')}
        />
        <TextField
          name="rateOn"
          type="date"
          label={t('fields.rateOn')}
          defaultValue={today}
          error={errorOf('rateOn')}
        />
        <TextField
          name="rate"
          label={t('fields.rate')}
          help={t('fields.rateHelp', { currency: organisationCurrency })}
          inputMode="decimal"
          error={errorOf('rate')}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={() => setIsOpen(false)}>{t('gaps.cancel')}</Button>
          <SubmitButton pending={isPending}>{t('add.save')}</SubmitButton>
        </div>
      </form>
    </SidePanel>
  );
}
