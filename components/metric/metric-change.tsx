import { useLocale, useTranslations } from 'next-intl';
import { formatPeriodLabel, type FiscalLabels } from '@/components/format';
import { Change } from '@/components/ui/change';
import type { Change as ChangeOf } from '@/server/board/engine/change';
import type { FigureAnswer, Unit } from '@/server/metric/engine/figure.public';
import { useMetricFormat } from './metric-format';

/** A change in words: `+4.2 pts vs Q3 2017`; of a period that is not over: `… same day`. */
export function MetricChange({
  change,
  unit,
  direction,
  against,
  isToDate,
  isFiscal,
  currency,
}: {
  change: ChangeOf;
  unit: Unit;
  direction: FigureAnswer['direction'];
  /** key of the period compared with */
  against: string;
  isToDate: boolean;
  isFiscal: FiscalLabels;
  currency: string;
}) {
  const t = useTranslations('board.against');
  const locale = useLocale();
  const format = useMetricFormat(currency);
  const period = formatPeriodLabel(against, locale, { fiscal: isFiscal });
  return (
    <Change
      delta={change.delta}
      display={format.change(change, unit)}
      against={t(isToDate ? 'sameDay' : 'period', { period })}
      better={direction === 'neutral' ? 'neither' : direction}
    />
  );
}
