import { useId, type ComponentProps } from 'react';
import { describe, Field, type FieldProps } from './field';
import { Select } from './select';

export type SelectOption = { value: string; label: string; disabled?: boolean };

export function SelectField({
  label,
  help,
  error,
  optional,
  className,
  id,
  options,
  children,
  ...rest
}: FieldProps &
  Omit<ComponentProps<'select'>, 'className'> & { options?: readonly SelectOption[] }) {
  const fallback = useId();
  const own = id ?? fallback;
  return (
    <Field {...{ id: own, label, help, error, optional, className }}>
      <Select required={!optional} {...rest} {...describe(own, { help, error })} className="w-full">
        {options?.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
        {children}
      </Select>
    </Field>
  );
}
