'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Fragment, useEffect } from 'react';
import { formatPeriodLabel } from '@/components/format';
import { ChangeError } from '@/components/layout/change-error';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SaveBar } from '@/components/ui/save-bar';
import { measured, type Measured } from '@/server/dataset/entry/entry.schemas';
import type { MeasurementGrid as Grid } from '@/server/dataset/entry/read-grid';
import { focusCell, GridInput } from './grid-input';
import { placeOf, whereIs } from './grid-rows';
import { useMeasurementGrid, type GridState } from './use-measurement-grid';
import { useProblemText } from './problem-text';

/** Metric × scope × month, typed and pasted as in a spreadsheet and saved together. */
export function MeasurementGrid({
  org,
  grid,
  metrics,
}: {
  org: string;
  grid: Grid;
  metrics: readonly Measured[];
}) {
  const t = useTranslations('entry.grid');
  const names = useTranslations('entry.measured');
  const locale = useLocale();
  const state = useMeasurementGrid(org, grid, metrics);
  const problemText = useProblemText();
  useUnsavedWarning(state.changeCount > 0);
  const monthName = (key: string, short = false) =>
    formatPeriodLabel(key, locale, { short, fiscal: grid.isFiscal });
  const labelOf = (place: string) => {
    const { row, column } = whereIs(place);
    const line = state.rows[row];
    return t('cell', {
      metric: line ? names(line.metric) : '',
      scope: line?.name ?? '',
      month: monthName(grid.months[column]?.key ?? ''),
    });
  };
  const cellAt = (row: number, column: number, isFuture: boolean) => {
    const place = placeOf(row, column);
    const problem = state.problems.get(place);
    const count = state.cells.get(place)?.count ?? 0;
    return (
      <td key={place} className="border-l border-line p-0">
        <GridInput
          place={place}
          label={labelOf(place)}
          grid={state}
          problem={problem && problemText(problem)}
          lock={state.isLocked(place) ? t('locked', { count }) : undefined}
          isFuture={isFuture}
        />
      </td>
    );
  };
  const unitOf = (metric: Measured) => {
    const { unit, kind } = measured[metric];
    const name = t(`units.${unit}`, { currency: grid.currency });
    return `${name}, ${t(kind === 'taken' ? 'sum' : 'level')}`;
  };
  return (
    <div className="grid gap-4">
      <p className="text-label text-ink-muted">{t('help')}</p>
      <div
        role="group"
        aria-label={t('caption')}
        tabIndex={0}
        className="max-h-[70dvh] overflow-auto rounded-tile border border-line"
      >
        <table className="border-collapse text-left text-body">
          <caption className="sr-only">{t('caption')}</caption>
          <thead className="sticky top-0 z-20 bg-canvas">
            <tr className="border-b border-line-strong">
              <th
                scope="col"
                className="sticky left-0 z-10 h-9 bg-canvas px-3 text-label font-semibold"
              >
                {t('scope')}
              </th>
              {grid.months.map(({ key }) => (
                <th
                  key={key}
                  scope="col"
                  title={monthName(key)}
                  className="border-l border-line px-2 text-right text-label font-semibold"
                >
                  {monthName(key, true)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {metrics.map((metric, block) => (
              <Fragment key={metric}>
                <tr className="border-b border-line bg-surface-sunken">
                  <th scope="colgroup" colSpan={grid.months.length + 1} className="h-9 px-3">
                    <span className="sticky left-3">
                      <span className="font-semibold">{names(metric)}</span>{' '}
                      <span className="text-label font-normal text-ink-muted">
                        {unitOf(metric)}
                      </span>
                    </span>
                  </th>
                </tr>
                {grid.scopes.map(({ name }, index) => {
                  const row = block * grid.scopes.length + index;
                  return (
                    <tr key={row} className="border-b border-line last:border-b-0">
                      <th
                        scope="row"
                        className="sticky left-0 z-10 h-9 max-w-32 truncate bg-canvas px-3 font-normal sm:max-w-56"
                        title={name}
                      >
                        {name}
                      </th>
                      {grid.months.map(({ start }, column) =>
                        cellAt(row, column, start > grid.asOf),
                      )}
                    </tr>
                  );
                })}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <ChangeError error={state.error} />
      {state.isRefused ? <Notice tone="danger">{t('refused')}</Notice> : null}
      <Problems state={state} labelOf={labelOf} />
      {state.savedCount === null ? null : (
        <Notice tone="success">{t('saved', { count: state.savedCount })}</Notice>
      )}
      {state.changeCount > 0 ? <Saving state={state} /> : null}
    </div>
  );
}

/** Every wrong cell with its reason; the way to it. */
function Problems({ state, labelOf }: { state: GridState; labelOf: (place: string) => string }) {
  const problemText = useProblemText();
  if (state.problems.size === 0) return null;
  return (
    <ul className="grid gap-1 text-label">
      {[...state.problems].map(([place, problem]) => (
        <li key={place} id={`cell-${place.replace(':', '-')}-problem`}>
          <button
            type="button"
            className="font-semibold text-status-off-target underline"
            onClick={() => {
              const { row, column } = whereIs(place);
              focusCell(row, column);
            }}
          >
            {labelOf(place)}
          </button>{' '}
          {problemText(problem)}
        </li>
      ))}
    </ul>
  );
}

function Saving({ state }: { state: GridState }) {
  const t = useTranslations('entry.grid');
  const wrong = state.problems.size;
  return (
    <SaveBar
      actions={
        <>
          <Button onClick={() => state.act({ kind: 'reset' })}>{t('discard')}</Button>
          <Button
            tone="primary"
            pending={state.isPending}
            disabled={wrong > 0}
            onClick={state.save}
          >
            {t('save')}
          </Button>
        </>
      }
    >
      {t('changes', { count: state.changeCount })}
      {wrong > 0 ? ` · ${t('wrong', { count: wrong })}` : ''}
    </SaveBar>
  );
}

/** Leaving the page with unsaved cells is asked about by the browser. */
function useUnsavedWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}
