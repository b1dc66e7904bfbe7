import { useId, type ComponentProps } from 'react';
import { classNames } from './class-names';
import { describe, FieldHelp, type FieldProps } from './field';

export function CheckboxField({
  label,
  help,
  error,
  className,
  id,
  ...rest
}: Omit<FieldProps, 'optional'> & Omit<ComponentProps<'input'>, 'className' | 'type'>) {
  const fallback = useId();
  const own = id ?? fallback;
  return (
    <div className={classNames('grid grid-cols-[auto_1fr] gap-x-2.5 gap-y-1', className)}>
      <input
        type="checkbox"
        {...rest}
        {...describe(own, { help, error })}
        className="mt-0.5 size-4 accent-accent"
      />
      <label htmlFor={own} className="text-body text-ink">
        {label}
      </label>
      <div className="col-start-2 grid gap-1 empty:hidden">
        <FieldHelp id={own} help={help} error={error} />
      </div>
    </div>
  );
}
