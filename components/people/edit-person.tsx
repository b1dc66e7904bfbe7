'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { SidePanel } from '@/components/ui/side-panel';
import { PersonForm, type PersonValues } from './person-form';

export function EditPerson({
  org,
  personId,
  initial,
}: {
  org: string;
  personId: string;
  initial: PersonValues;
}) {
  const t = useTranslations('people');
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const form = useChange(trpc.people.changePerson.mutationOptions(), () => setIsOpen(false));
  return (
    <SidePanel
      title={t('person.editTitle', { name: initial.name })}
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button>{t('person.edit')}</Button>}
    >
      <PersonForm
        {...form}
        initial={initial}
        submit={t('person.save')}
        onSave={(values) => form.change({ org, personId, ...values })}
        onCancel={() => setIsOpen(false)}
      />
    </SidePanel>
  );
}
