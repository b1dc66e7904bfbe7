'use client';

import { useLocale } from 'next-intl';
import { useMemo, useState } from 'react';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import type { Measured } from '@/server/dataset/entry/entry.schemas';
import type { MeasurementGrid } from '@/server/dataset/entry/read-grid';
import type { CellProblem } from '@/server/dataset/entry/save-grid';
import { edited, noEdits, pastedBlock, type GridAction } from './grid-edits';
import { cellInput, cellsByPlace, placeOf, rowsOf, whereIs } from './grid-rows';
import { asTyped, readTyped, type TypedProblem } from './typed-number';

export type PlaceProblem =
  { readonly kind: 'typed'; readonly problem: TypedProblem; readonly text: string } | CellProblem;

/** The state of the grid: what is saved, typed and wrong, and what can be done with it. */
export function useMeasurementGrid(
  org: string,
  grid: MeasurementGrid,
  metrics: readonly Measured[],
) {
  const locale = useLocale();
  const trpc = useTRPC();
  const rows = useMemo(() => rowsOf(metrics, grid), [metrics, grid]);
  const cells = useMemo(() => cellsByPlace(rows, grid), [rows, grid]);
  const [edits, setEdits] = useState(noEdits);
  const [refused, setRefused] = useState<ReadonlyMap<string, CellProblem>>(new Map());
  const [sent, setSent] = useState<readonly string[]>([]);
  const [savedCount, setSavedCount] = useState<number | null>(null);
  // what was saved stays in its cells until the page has it
  const [savedOn, setSavedOn] = useState<MeasurementGrid | null>(null);
  if (savedOn !== null && savedOn !== grid) {
    setSavedOn(null);
    setEdits(noEdits);
  }

  const savedText = (place: string) => asTyped(cells.get(place)?.value ?? null, locale);
  const isLocked = (place: string) => cells.get(place)?.externalId === null;
  const act = (action: GridAction) => {
    if (savedOn !== null) return;
    setEdits((before) => edited(before, action, savedText));
    if (action.kind !== 'leave') {
      setRefused(new Map());
      setSavedCount(null);
    }
  };
  const problems = new Map<string, PlaceProblem>(refused);
  for (const [place, text] of Object.entries(edits.texts)) {
    const { problem } = readTyped(text, locale);
    if (problem) problems.set(place, { kind: 'typed', problem, text });
  }
  const saving = useChange(trpc.entry.saveGrid.mutationOptions(), (outcome) => {
    if (outcome.outcome === 'refused') {
      setRefused(
        new Map(outcome.problems.map(({ cell, problem }) => [sent[cell] ?? '', problem] as const)),
      );
      return;
    }
    setSavedCount(sent.length);
    setSavedOn(grid);
  });
  const save = () => {
    const changed = Object.entries(edits.texts).flatMap(([place, text]) => {
      const { value } = readTyped(text, locale);
      const seen = cells.get(place)?.value ?? null;
      const cell = value === undefined ? null : cellInput(place, value, rows, grid, seen);
      return cell ? [{ place, cell }] : [];
    });
    setSent(changed.map(({ place }) => place));
    saving.change({ org, cells: changed.map(({ cell }) => cell) });
  };
  const paste = (place: string, text: string) => {
    const { row, column } = whereIs(place);
    const texts = pastedBlock(text).flatMap((line, down) =>
      line.flatMap((cell, right): [string, string][] => {
        const target = placeOf(row + down, column + right);
        const isInside = row + down < rows.length && column + right < grid.months.length;
        return isInside && !isLocked(target) ? [[target, cell.trim()]] : [];
      }),
    );
    act({ kind: 'paste', texts: Object.fromEntries(texts) });
  };
  return {
    ...{ rows, cells, problems, savedCount, isLocked, act, save, paste },
    textAt: (place: string) => edits.texts[place] ?? savedText(place),
    isEdited: (place: string) => savedOn === null && place in edits.texts,
    changeCount: savedOn === null ? Object.keys(edits.texts).length : 0,
    isPending: saving.isPending,
    error: saving.error,
    isRefused: refused.size > 0,
  };
}
export type GridState = ReturnType<typeof useMeasurementGrid>;
