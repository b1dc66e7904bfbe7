'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { SidePanel } from '@/components/ui/side-panel';
import { PersonForm } from './person-form';

/** The button, the panel behind it, and the way to the new person's page. */
export function AddPerson({ org }: { org: string }) {
  const t = useTranslations('people');
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const form = useChange(trpc.people.createPerson.mutationOptions(), ({ id }) =>
    router.push(`/${org}/people/${id}`),
  );
  return (
    <SidePanel
      title={t('person.add')}
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button tone="primary">{t('person.add')}</Button>}
    >
      <PersonForm
        {...form}
        submit={t('person.create')}
        onSave={(values) => form.change({ org, ...values })}
        onCancel={() => setIsOpen(false)}
      />
    </SidePanel>
  );
}
