'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

interface Props {
  fileName: string;
  isPending: boolean;
  onDiscard: () => void;
}

/** Asks before a draft goes: its file and everything chosen for it would have to be done again. */
export function DiscardDraft({ fileName, isPending, onDiscard }: Props) {
  const t = useTranslations('dataset.wizard');
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      title={t('discardTitle')}
      trigger={<Button tone="quiet">{t('discard')}</Button>}
      footer={
        <>
          <Button onClick={() => setOpen(false)}>{t('keep')}</Button>
          <Button tone="danger" pending={isPending} onClick={onDiscard}>
            {t('discardConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('discardText', { fileName })}</p>
    </Dialog>
  );
}
