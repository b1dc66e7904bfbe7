import { useId, type ComponentProps } from 'react';
import { controlStyles } from './control-styles';
import { describe, Field, type FieldProps } from './field';

export function TextareaField({
  label,
  help,
  error,
  optional,
  className,
  id,
  ...rest
}: FieldProps & Omit<ComponentProps<'textarea'>, 'className'>) {
  const fallback = useId();
  const own = id ?? fallback;
  return (
    <Field {...{ id: own, label, help, error, optional, className }}>
      <textarea
        rows={3}
        required={!optional}
        {...rest}
        {...describe(own, { help, error })}
        className={controlStyles('px-3 py-2')}
      />
    </Field>
  );
}
