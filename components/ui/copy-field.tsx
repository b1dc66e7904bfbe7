'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { Button } from './button';
import { controlStyles } from './control-styles';
import { describe, Field, type FieldProps } from './field';

/** A value to hand on (an invitation link): selected on focus, copied by one press. */
export function CopyField({
  label,
  help,
  value,
}: Pick<FieldProps, 'label' | 'help'> & { value: string }) {
  const t = useTranslations('ui');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'refused'>('idle');

  const copy = async () => {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };

  return (
    <Field id={id} label={label} help={help}>
      <div className="flex gap-2">
        <input
          ref={input}
          readOnly
          value={value}
          {...describe(id, { help })}
          onFocus={(event) => event.target.select()}
          className={controlStyles('h-9 min-w-0 px-3 font-mono text-label')}
        />
        <Button onClick={copy}>{t('copy.action')}</Button>
      </div>
      <p role="status" className="text-label text-ink-muted empty:hidden">
        {outcome === 'copied' ? t('copy.done') : null}
        {outcome === 'refused' ? t('copy.refused') : null}
      </p>
    </Field>
  );
}
