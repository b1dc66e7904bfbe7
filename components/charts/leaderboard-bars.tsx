import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { BarList, BarRow } from './bar-row';
import { ChartFrame, type ChartHeading } from './chart-frame';
import { drawn, type Datum } from './datum';
import { NoData } from './no-data';
import { drawBars } from './prepare-breakdown';

export type LeaderboardEntry = Datum & {
  /** 1 for the first; equals share a rank. */
  rank: number;
  target?: { value: string; display: string };
  /** A status mark, a change. */
  aside?: ReactNode;
};

/** People or teams in the order of a figure, each with its own target as a thin line. */
export function LeaderboardBars({
  data,
  valueLabel,
  ...heading
}: ChartHeading & { data: readonly LeaderboardEntry[]; valueLabel: string }) {
  const t = useTranslations('ui');
  const { parts, zero, place } = drawBars(
    data,
    data.map((entry) => drawn(entry.target?.value)),
  );
  const hasTargets = data.some((entry) => entry.target);
  const hasAsides = data.some((entry) => entry.aside !== undefined);
  const table = {
    columns: [t('chart.label'), valueLabel, ...(hasTargets ? [t('chart.target')] : [])],
    rows: data.map((entry) => ({
      name: `${entry.rank}. ${entry.label}`,
      cells: [entry.display, ...(hasTargets ? [entry.target?.display ?? '–'] : [])],
    })),
  };
  return (
    <ChartFrame {...heading} table={table}>
      {data.length === 0 ? (
        <NoData heightPx={96} />
      ) : (
        <BarList columns={`auto minmax(5.5rem, 34%) 1fr auto ${hasAsides ? 'auto' : ''}`}>
          {parts.map((part) => {
            const goal = drawn(part.item.target?.value);
            return (
              <li key={part.item.label}>
                <BarRow
                  part={part}
                  zero={zero}
                  marker={goal === null ? null : place(goal)}
                  before={
                    <span className="figure min-w-5 text-right text-caption text-ink-faint">
                      {part.item.rank}
                    </span>
                  }
                  after={hasAsides ? <span className="text-right">{part.item.aside}</span> : null}
                />
              </li>
            );
          })}
        </BarList>
      )}
    </ChartFrame>
  );
}
