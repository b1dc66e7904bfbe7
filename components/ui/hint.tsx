'use client';

import { Tooltip } from 'radix-ui';
import { useState, type ReactNode } from 'react';

/** A few words that show on hover, focus and touch; `children` is what one points at. */
export function Hint({
  text,
  label,
  children,
  className = '',
}: {
  text: ReactNode;
  /** Names the button when `children` is not text. */
  label?: string;
  children?: ReactNode;
  className?: string;
}) {
  const [open, setOpen] = useState(false);
  return (
    <Tooltip.Provider delayDuration={150}>
      <Tooltip.Root open={open} onOpenChange={setOpen}>
        <Tooltip.Trigger
          type="button"
          aria-label={label}
          onClick={() => setOpen(true)}
          className={`inline-flex items-center rounded-mark ${className}`}
        >
          {children ?? <HintMark />}
        </Tooltip.Trigger>
        <Tooltip.Portal>
          <Tooltip.Content
            sideOffset={6}
            collisionPadding={8}
            className="z-[60] max-w-72 rounded-control bg-ink px-2.5 py-1.5 text-label text-canvas"
          >
            {text}
          </Tooltip.Content>
        </Tooltip.Portal>
      </Tooltip.Root>
    </Tooltip.Provider>
  );
}

function HintMark() {
  return (
    <span
      aria-hidden
      className="grid size-4 place-items-center rounded-full border border-line-strong text-[0.625rem] font-semibold leading-none text-ink-muted"
    >
      ?
    </span>
  );
}
