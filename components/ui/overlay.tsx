'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type OverlayProps = {
  title: ReactNode;
  description?: ReactNode;
  /** What opens it; without one the caller holds `open`. */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  footer?: ReactNode;
  children: ReactNode;
};

/** What Dialog and SidePanel share: scrim, focus trap, title, close button, scrolling body. */
export function Overlay({
  title,
  description,
  trigger,
  open,
  onOpenChange,
  footer,
  children,
  className,
}: OverlayProps & { className: string }) {
  const t = useTranslations('ui');
  const undescribed = description ? {} : { 'aria-describedby': undefined };
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className="no-print fixed inset-0 z-40 bg-scrim" />
        <Radix.Content
          {...undescribed}
          className={classNames(
            'fixed z-50 flex flex-col bg-surface-raised text-ink shadow-float focus:outline-none',
            className,
          )}
        >
          <header className="flex items-start justify-between gap-4 border-b border-line px-5 py-4">
            <div className="min-w-0">
              <Radix.Title className="text-lead font-semibold">{title}</Radix.Title>
              {description ? (
                <Radix.Description className="mt-1 text-label text-ink-muted">
                  {description}
                </Radix.Description>
              ) : null}
            </div>
            <Radix.Close
              aria-label={t('close')}
              className="-mr-1.5 grid size-8 shrink-0 place-items-center rounded-control text-ink-muted hover:bg-surface-sunken hover:text-ink"
            >
              <X aria-hidden className="size-4" />
            </Radix.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-5">{children}</div>
          {footer ? (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">
              {footer}
            </footer>
          ) : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export const OverlayClose = Radix.Close;
