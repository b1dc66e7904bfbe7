'use client';

import { Check } from 'lucide-react';
import Link from 'next/link';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

const itemStyles =
  'flex w-full cursor-default select-none items-center gap-2 rounded-control px-2.5 py-1.5 text-left text-body text-ink outline-none data-[highlighted]:bg-surface-sunken data-[disabled]:text-ink-faint';

export function Menu({
  trigger,
  align = 'end',
  side = 'bottom',
  children,
}: {
  trigger: ReactNode;
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'bottom';
  children: ReactNode;
}) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 min-w-48 max-w-[min(20rem,calc(100vw-1rem))] rounded-tile bg-surface-raised p-1.5 shadow-float"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export function MenuItem({
  onSelect,
  danger = false,
  disabled,
  icon,
  children,
}: {
  onSelect: () => void;
  danger?: boolean;
  disabled?: boolean;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Radix.Item
      disabled={disabled}
      onSelect={onSelect}
      className={classNames(itemStyles, danger && 'text-status-off-target')}
    >
      {icon}
      {children}
    </Radix.Item>
  );
}

export function MenuLink({
  href,
  icon,
  current,
  children,
}: {
  href: string;
  icon?: ReactNode;
  current?: boolean;
  children: ReactNode;
}) {
  return (
    <Radix.Item asChild>
      <Link href={href} aria-current={current ? 'true' : undefined} className={itemStyles}>
        {icon}
        <span className="min-w-0 flex-1 truncate">{children}</span>
        {current ? <Check aria-hidden className="size-4 text-accent" /> : null}
      </Link>
    </Radix.Item>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return (
    <Radix.Label className="px-2.5 pb-1 pt-2 text-caption text-ink-faint">{children}</Radix.Label>
  );
}

export function MenuSeparator() {
  return <Radix.Separator className="-mx-1.5 my-1.5 h-px bg-line" />;
}

export function MenuChoice({
  value,
  onValueChange,
  options,
}: {
  value: string;
  onValueChange: (value: string) => void;
  options: readonly { value: string; label: ReactNode; lang?: string }[];
}) {
  return (
    <Radix.RadioGroup value={value} onValueChange={onValueChange}>
      {options.map((option) => (
        <Radix.RadioItem
          key={option.value}
          value={option.value}
          lang={option.lang}
          className={itemStyles}
        >
          <span className="flex-1">{option.label}</span>
          <Radix.ItemIndicator>
            <Check aria-hidden className="size-4 text-accent" />
          </Radix.ItemIndicator>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}
