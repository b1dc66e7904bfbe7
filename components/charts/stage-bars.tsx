import { useTranslations } from 'next-intl';
import { BarList, BarRow } from './bar-row';
import { ChartFrame, type ChartHeading } from './chart-frame';
import type { Datum } from './datum';
import { NoData } from './no-data';
import { drawBars } from './prepare-breakdown';

export type Stage = Datum & {
  /** How many records stand there, as one reads it: '1 589 deals'. */
  count?: string;
  /** Share that goes on to the next stage: '38 % go on'. */
  onward?: string;
};

/** The pipeline by stage, in the order of the stages. */
export function StageBars({
  data,
  valueLabel,
  countLabel,
  ...heading
}: ChartHeading & { data: readonly Stage[]; valueLabel: string; countLabel?: string }) {
  const t = useTranslations('ui');
  const { parts, zero } = drawBars(
    data.map((stage) => ({ ...stage, note: stage.count ?? stage.note })),
  );
  const table = {
    columns: [t('chart.label'), valueLabel, ...(countLabel ? [countLabel] : [])],
    rows: data.map((stage) => ({
      name: stage.label,
      cells: [stage.display, ...(countLabel ? [stage.count ?? '–'] : [])],
    })),
  };
  return (
    <ChartFrame {...heading} table={table}>
      {data.length === 0 ? (
        <NoData heightPx={96} />
      ) : (
        <BarList columns="minmax(6rem, 30%) 1fr auto">
          {parts.map((part) => (
            <li key={part.item.label}>
              <BarRow part={part} zero={zero} />
              {part.item.onward ? (
                <span className="col-start-2 pb-1 text-caption text-ink-faint">
                  <span aria-hidden>↓ </span>
                  {part.item.onward}
                </span>
              ) : null}
            </li>
          ))}
        </BarList>
      )}
    </ChartFrame>
  );
}
