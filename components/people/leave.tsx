'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { choiceIn, textIn } from '@/components/layout/form-values';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';

/** Notes that a person leaves, or takes a noted leave back. */
export function Leave({
  org,
  person,
  today,
}: {
  org: string;
  person: { id: string; name: string; leftOn: string | null };
  today: string;
}) {
  const t = useTranslations('people');
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const { change, isPending, error, errorOf } = useChange(trpc.people.leave.mutationOptions(), () =>
    setIsOpen(false),
  );
  const hasLeft = person.leftOn !== null;
  return (
    <Dialog
      title={hasLeft ? t('person.return') : t('person.leaveTitle', { name: person.name })}
      description={
        hasLeft ? t('person.returnQuestion', { name: person.name }) : t('person.leaveText')
      }
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button>{t(hasLeft ? 'person.return' : 'person.leave')}</Button>}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const leftOn = choiceIn(form, 'leftOn');
          change({ org, personId: person.id, leftOn, leaveReason: textIn(form, 'leaveReason') });
        }}
      >
        <ChangeError error={error} />
        {hasLeft ? null : (
          <>
            <TextField
              name="leftOn"
              type="date"
              label={t('person.leftOn')}
              defaultValue={today}
              error={errorOf('leftOn')}
            />
            <TextField
              name="leaveReason"
              label={t('person.leaveReason')}
              optional
              maxLength={200}
            />
          </>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={() => setIsOpen(false)}>{t('person.cancel')}</Button>
          <SubmitButton pending={isPending}>
            {t(hasLeft ? 'person.return' : 'person.leaveSave')}
          </SubmitButton>
        </div>
      </form>
    </Dialog>
  );
}
