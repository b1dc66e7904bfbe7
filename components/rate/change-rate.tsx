'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatDate } from '@/components/format';
import { ChangeError } from '@/components/layout/change-error';
import { textIn } from '@/components/layout/form-values';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { ListedRate } from '@/server/dataset/rate/list-rates';

/** Corrects one day's rate. */
export function ChangeRate({
  org,
  currency,
  rate,
}: {
  org: string;
  currency: string;
  rate: ListedRate;
}) {
  const t = useTranslations('rate');
  const locale = useLocale();
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const { change, isPending, error, errorOf } = useChange(trpc.rate.change.mutationOptions(), () =>
    setIsOpen(false),
  );
  const date = formatDate(rate.rateOn, locale);
  return (
    <Dialog
      title={t('change.title', { currency, date })}
      description={t('change.text')}
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button size="small" tone="quiet" aria-label={t('rates.changeNamed', { date })}>
          {t('rates.change')}
        </Button>
      }
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          change({ org, id: rate.id, rate: textIn(new FormData(event.currentTarget), 'rate') });
        }}
      >
        <ChangeError error={error} />
        <TextField
          name="rate"
          label={t('fields.rate')}
          inputMode="decimal"
          defaultValue={locale === 'fr' ? rate.rate.replace('.', ',') : rate.rate}
          error={errorOf('rate')}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={() => setIsOpen(false)}>{t('gaps.cancel')}</Button>
          <SubmitButton pending={isPending}>{t('change.save')}</SubmitButton>
        </div>
      </form>
    </Dialog>
  );
}
