'use client';

import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { SidePanel } from '@/components/ui/side-panel';

/** A button that says what it would do in a panel, and does it only when that is confirmed. */
export function ConfirmPanel({
  title,
  trigger,
  cancel,
  confirm,
  isPending,
  onConfirm,
  children,
}: {
  title: string;
  trigger: string;
  cancel: string;
  confirm: string;
  isPending: boolean;
  onConfirm: (close: () => void) => void;
  children: ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <SidePanel
      title={title}
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button size="small" tone="quiet" aria-label={title}>
          {trigger}
        </Button>
      }
    >
      <div className="grid gap-4">
        {children}
        <div className="flex justify-end gap-2">
          <Button onClick={close}>{cancel}</Button>
          <Button tone="danger" pending={isPending} onClick={() => onConfirm(close)}>
            {confirm}
          </Button>
        </div>
      </div>
    </SidePanel>
  );
}
