'use client';

import { useId, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { FieldHelp } from '@/components/ui/field';

/** One of a few, each a target for a thumb; a group of radio buttons for keys and assistive tools. */
export function ChoiceButtons<Value extends string>({
  label,
  name,
  options,
  value,
  onChoose,
  error,
}: {
  label: ReactNode;
  name: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onChoose: (value: Value) => void;
  error?: string;
}) {
  const id = useId();
  return (
    <fieldset className="grid gap-1.5" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1.5 text-label font-semibold text-ink">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(
              'inline-flex min-h-11 cursor-pointer items-center rounded-control border px-3.5 text-body transition-colors duration-100 has-[:focus-visible]:outline has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent',
              option.value === value
                ? 'border-accent bg-accent-soft font-semibold text-accent'
                : 'border-line-strong/70 bg-surface-raised text-ink hover:border-line-strong',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
      <FieldHelp id={id} error={error} />
    </fieldset>
  );
}
