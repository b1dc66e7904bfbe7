'use client';

import { Upload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState, type DragEvent } from 'react';
import { classNames } from './class-names';
import { describe, FieldHelp, type FieldProps } from './field';

/** Drop a file or choose one; the file input stays in the form under `name`. */
export function FileDrop({
  name,
  label,
  help,
  error,
  accept,
  required = true,
  disabled = false,
  onFile,
}: Pick<FieldProps, 'label' | 'help' | 'error'> & {
  name: string;
  accept?: string;
  required?: boolean;
  disabled?: boolean;
  onFile?: (file: File | null) => void;
}) {
  const t = useTranslations('ui');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [fileName, setFileName] = useState<string | null>(null);
  const [isOver, setIsOver] = useState(false);

  const take = (file: File | null) => {
    setFileName(file?.name ?? null);
    onFile?.(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (!file || disabled || !input.current) return;
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.current.files = transfer.files;
    take(file);
  };

  return (
    <div className="grid gap-1.5">
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        className={classNames(
          'relative grid cursor-pointer justify-items-center gap-1.5 rounded-tile border border-dashed px-6 py-10 text-center transition-colors focus-within:outline focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent',
          isOver
            ? 'border-accent bg-accent-soft'
            : 'border-line-strong bg-surface hover:bg-surface-sunken/60',
        )}
      >
        <Upload aria-hidden className="size-5 text-ink-muted" />
        <span className="font-semibold text-ink">{fileName ?? label}</span>
        <span className="text-label text-ink-muted">
          {fileName ? t('fileDrop.change') : t('fileDrop.hint')}
        </span>
        <input
          ref={input}
          type="file"
          name={name}
          accept={accept}
          required={required}
          disabled={disabled}
          {...describe(id, { help, error })}
          onChange={(event) => take(event.target.files?.[0] ?? null)}
          className="absolute inset-0 cursor-pointer opacity-0"
        />
      </label>
      <FieldHelp id={id} help={help} error={error} />
    </div>
  );
}
