'use client';

import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { controlStyles } from '@/components/ui/control-styles';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface Props extends CellPlace {
  label: string;
  text: string;
  /** why the row is rejected for this cell */
  problems: readonly string[];
  correctedText: string | null;
  isDisabled: boolean;
  onCorrect: (place: CellPlace, text: string) => Promise<void>;
  onPaste: (place: CellPlace, text: string) => void;
}

/** Goes to the same cell of the row above or below; false at the edge. */
function moveTo(input: HTMLInputElement, step: 1 | -1): void {
  const row = input.closest('tr');
  const next = step === 1 ? row?.nextElementSibling : row?.previousElementSibling;
  const column = input.dataset.column ?? '';
  next?.querySelector<HTMLInputElement>(`input[data-column="${column}"]`)?.focus();
}

/** One cell of a rejected row: what it holds, what is wrong with it, and its correction. */
export function QuarantineCell(props: Props) {
  const { row, column, label, text, problems, correctedText, isDisabled } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const id = `rejected-${row}-${column}`;
  const isWrong = problems.length > 0;
  const save = async () => {
    if (draft === null) return;
    if (draft !== text) await props.onCorrect({ row, column }, draft);
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, shiftKey, currentTarget } = event;
    if (key === 'Escape') setDraft(null);
    if (key !== 'Enter' && key !== 'ArrowDown' && key !== 'ArrowUp') return;
    event.preventDefault();
    moveTo(currentTarget, key === 'ArrowUp' || (key === 'Enter' && shiftKey) ? -1 : 1);
    // at the edge there is nowhere to go: it is saved all the same
    if (key === 'Enter') void save();
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '');
    if (!/[\t\n]/.test(pasted)) return;
    event.preventDefault();
    setDraft(null);
    props.onPaste({ row, column }, pasted);
  };
  return (
    <div className="grid min-w-36 gap-0.5 py-1">
      <input
        id={id}
        data-column={column}
        aria-label={label}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong || correctedText ? `${id}-why` : undefined}
        value={draft ?? text}
        disabled={isDisabled}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        className={controlStyles(`h-8 px-2 text-label ${correctedText ? 'bg-accent-soft' : ''}`)}
      />
      {isWrong || correctedText ? (
        <span id={`${id}-why`} className="grid max-w-64 gap-0.5 whitespace-normal text-caption">
          {problems.map((problem) => (
            <span key={problem} className="text-status-off-target">
              {problem}
            </span>
          ))}
          {correctedText ? <span className="text-accent">{correctedText}</span> : null}
        </span>
      ) : null}
    </div>
  );
}
