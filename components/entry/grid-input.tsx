'use client';

import { Lock } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { classNames } from '@/components/ui/class-names';
import { placeOf, whereIs } from './grid-rows';
import type { GridState } from './use-measurement-grid';

const idOf = (place: string): string => `cell-${place.replace(':', '-')}`;

/** Puts the focus into a cell of the grid, with its text chosen. */
export function focusCell(row: number, column: number): boolean {
  const cell = document.getElementById(idOf(placeOf(row, column)));
  if (!cell) return false;
  cell.focus();
  if (cell instanceof HTMLInputElement) cell.select();
  return true;
}

/** One cell to type in, with the keys of a spreadsheet. */
export function GridInput({
  place,
  label,
  grid,
  problem,
  lock,
  isFuture,
}: {
  place: string;
  label: string;
  grid: GridState;
  /** in words */
  problem: string | undefined;
  /** why it can't be typed in; in words */
  lock: string | undefined;
  isFuture: boolean;
}) {
  const { row, column } = whereIs(place);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.shiftKey) {
      event.preventDefault();
      grid.act({ kind: 'undo' });
      return;
    }
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    const isAtStart = isWhole || (selectionStart === 0 && selectionEnd === 0);
    const isAtEnd = isWhole || (selectionStart === value.length && selectionEnd === value.length);
    const step = stepOf(event, isAtStart, isAtEnd);
    if (step && focusCell(row + step[0], column + step[1])) event.preventDefault();
    else if (event.key === 'Enter') event.preventDefault();
  };
  const input = (
    <input
      id={idOf(place)}
      type="text"
      readOnly={lock !== undefined}
      inputMode="decimal"
      autoComplete="off"
      aria-label={lock ? `${label}. ${lock}` : label}
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem ? `${idOf(place)}-problem` : undefined}
      title={problem ?? lock}
      value={grid.textAt(place)}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onBlur={() => grid.act({ kind: 'leave' })}
      onChange={({ target }) => grid.act({ kind: 'type', place, text: target.value })}
      onPaste={(event) => {
        event.preventDefault();
        if (lock !== undefined) return;
        grid.paste(place, event.clipboardData.getData('text/plain'));
      }}
      onKeyDown={onKeyDown}
      className={classNames(
        'figure h-9 w-24 px-2 text-right text-body text-ink focus:outline focus:outline-2 focus:-outline-offset-2 focus:outline-accent',
        problem
          ? 'bg-tint-off-target outline outline-1 -outline-offset-1 outline-status-off-target'
          : grid.isEdited(place)
            ? 'bg-accent-soft font-semibold'
            : isFuture
              ? 'bg-surface-sunken'
              : 'bg-transparent',
        lock === undefined ? undefined : 'text-ink-muted',
      )}
    />
  );
  if (lock === undefined) return input;
  return (
    <span className="relative inline-block">
      <Lock aria-hidden className="absolute left-1.5 top-3 size-3 text-ink-faint" />
      {input}
    </span>
  );
}

function stepOf(
  { key, shiftKey }: KeyboardEvent,
  isAtStart: boolean,
  isAtEnd: boolean,
): readonly [number, number] | null {
  switch (key) {
    case 'ArrowDown':
      return [1, 0];
    case 'ArrowUp':
      return [-1, 0];
    case 'Enter':
      return [shiftKey ? -1 : 1, 0];
    case 'ArrowLeft':
      return isAtStart ? [0, -1] : null;
    case 'ArrowRight':
      return isAtEnd ? [0, 1] : null;
    default:
      return null;
  }
}
