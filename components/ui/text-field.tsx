import { useId, type ComponentProps } from 'react';
import { controlStyles } from './control-styles';
import { describe, Field, type FieldProps } from './field';

export function TextField({
  label,
  help,
  error,
  optional,
  className,
  id,
  ...rest
}: FieldProps & Omit<ComponentProps<'input'>, 'className'>) {
  const fallback = useId();
  const own = id ?? fallback;
  return (
    <Field {...{ id: own, label, help, error, optional, className }}>
      <input
        type="text"
        required={!optional}
        {...rest}
        {...describe(own, { help, error })}
        className={controlStyles('h-9 px-3')}
      />
    </Field>
  );
}
