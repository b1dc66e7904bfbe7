import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type FieldProps = {
  label: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  /** Says so beside the label; required is the silent default. */
  optional?: boolean;
  className?: string;
};

/** Ids and aria attributes that tie a control to its help and its error. */
export function describe(id: string, { help, error }: Pick<FieldProps, 'help' | 'error'>) {
  const describedBy = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean);
  return {
    id,
    'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
    'aria-invalid': error ? (true as const) : undefined,
  };
}

/** Label above, control, help below, error below with what to do. */
export function Field({
  id,
  label,
  help,
  error,
  optional,
  className,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  const t = useTranslations('ui');
  return (
    <div className={classNames('grid gap-1.5', className)}>
      <label htmlFor={id} className="text-label font-semibold text-ink">
        {label}
        {optional ? (
          <span className="font-normal text-ink-faint"> {t('field.optional')}</span>
        ) : null}
      </label>
      {children}
      <FieldHelp id={id} help={help} error={error} />
    </div>
  );
}

export function FieldHelp({
  id,
  help,
  error,
}: { id: string } & Pick<FieldProps, 'help' | 'error'>) {
  return (
    <>
      {help ? (
        <p id={`${id}-help`} className="text-label text-ink-faint">
          {help}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="flex gap-1.5 text-label text-status-off-target">
          <span aria-hidden>▲</span>
          {error}
        </p>
      ) : null}
    </>
  );
}
