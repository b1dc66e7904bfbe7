import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import { FieldHelp, type FieldProps } from './field';

export type RadioOption = {
  value: string;
  label: ReactNode;
  help?: ReactNode;
  disabled?: boolean;
};

export function RadioGroup({
  name,
  label,
  help,
  error,
  options,
  defaultValue,
  value,
  onValueChange,
  inline = false,
  className,
}: Omit<FieldProps, 'optional'> & {
  name: string;
  options: readonly RadioOption[];
  defaultValue?: string;
  value?: string;
  onValueChange?: (value: string) => void;
  inline?: boolean;
}) {
  const id = useId();
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      className={classNames('grid gap-1.5', className)}
      aria-describedby={described || undefined}
    >
      <legend className="mb-1.5 text-label font-semibold text-ink">{label}</legend>
      <div className={inline ? 'flex flex-wrap gap-x-5 gap-y-2' : 'grid gap-2'}>
        {options.map((option) => (
          <label key={option.value} className="grid grid-cols-[auto_1fr] gap-x-2.5 text-body">
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              defaultChecked={value === undefined ? option.value === defaultValue : undefined}
              checked={value === undefined ? undefined : option.value === value}
              onChange={onValueChange ? () => onValueChange(option.value) : undefined}
              className="mt-0.5 size-4 accent-accent"
            />
            <span className={option.disabled ? 'text-ink-faint' : undefined}>
              {option.label}
              {option.help ? (
                <span className="block text-label text-ink-faint">{option.help}</span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
      <FieldHelp id={id} help={help} error={error} />
    </fieldset>
  );
}
