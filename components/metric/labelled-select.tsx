import type { ReactNode } from 'react';
import { Select } from '@/components/ui/select';

/** A small select with its label above, for forms in one line. */
export function LabelledSelect({
  label,
  name,
  defaultValue,
  children,
}: {
  label: string;
  name: string;
  defaultValue: string | undefined;
  children: ReactNode;
}) {
  return (
    <label className="grid min-w-0 gap-1 text-caption text-ink-muted">
      {label}
      <Select dense name={name} defaultValue={defaultValue} className="max-w-64">
        {children}
      </Select>
    </label>
  );
}
