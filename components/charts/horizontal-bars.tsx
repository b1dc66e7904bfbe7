import { useTranslations } from 'next-intl';
import { BarList, BarRow } from './bar-row';
import { ChartFrame, type ChartHeading } from './chart-frame';
import { NoData } from './no-data';
import { drawBars, sortParts, type Part } from './prepare-breakdown';

export type BreakdownPart = Part & {
  /** Share of the whole, as one reads it. */
  shareDisplay?: string;
};

/** A breakdown: largest first, the part without a value of the dimension last, never left out. */
export function HorizontalBars({
  data,
  valueLabel,
  ...heading
}: ChartHeading & { data: readonly BreakdownPart[]; valueLabel: string }) {
  const t = useTranslations('ui');
  const sorted = sortParts(data);
  const shares = new Map(data.map((part) => [part.label, part.shareDisplay]));
  const hasShares = data.some((part) => part.shareDisplay);
  const { parts, zero } = drawBars(sorted);
  const table = {
    columns: [t('chart.label'), valueLabel, ...(hasShares ? [t('chart.share')] : [])],
    rows: sorted.map((part) => ({
      name: part.label,
      cells: [part.display, ...(hasShares ? [shares.get(part.label) ?? '–'] : [])],
    })),
  };
  return (
    <ChartFrame {...heading} table={table}>
      {data.length === 0 ? (
        <NoData heightPx={96} />
      ) : (
        <BarList columns={`minmax(5.5rem, 30%) 1fr auto ${hasShares ? 'auto' : ''}`}>
          {parts.map((part) => (
            <li key={part.item.label}>
              <BarRow
                part={part}
                zero={zero}
                fill={part.item.isNone ? 'fill-compare' : 'fill-accent'}
                after={
                  hasShares ? (
                    <span className="figure min-w-12 whitespace-nowrap text-right text-ink-muted">
                      {shares.get(part.item.label)}
                    </span>
                  ) : null
                }
              />
            </li>
          ))}
        </BarList>
      )}
    </ChartFrame>
  );
}
