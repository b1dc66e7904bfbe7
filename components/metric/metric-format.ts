import { useLocale, useTranslations } from 'next-intl';
import {
  formatCompactMoney,
  formatDifference,
  formatExactValue,
  formatMoney,
  formatPercent,
  formatTileValue,
  type DecimalText,
} from '@/components/format';
import type { Change } from '@/server/board/engine/change';
import type { Unit } from '@/server/metric/engine/figure.public';

export interface MetricFormat {
  /** three significant digits with the unit; null for no value */
  short(value: DecimalText, unit: Unit): string | null;
  /** all digits */
  exact(value: DecimalText, unit: Unit): string | null;
  /** signed, in the change's own unit; null for no comparison */
  change(change: Change, unit: Unit): string | null;
}

/** How the values of metrics are written in the reader's language and the organisation's currency. */
export function useMetricFormat(currency: string): MetricFormat {
  const locale = useLocale();
  const t = useTranslations('board');
  const context = { locale, currency };
  return {
    short(value, unit) {
      if (value === null) return null;
      if (unit === 'currencyPerDay') {
        return t('perDay', { value: formatCompactMoney(value, currency, locale) });
      }
      return formatTileValue(value, unit, context);
    },
    exact(value, unit) {
      if (value === null) return null;
      if (unit === 'currencyPerDay') {
        return t('perDay', { value: formatMoney(value, currency, locale) });
      }
      return formatExactValue(value, unit, context);
    },
    change({ kind, delta }, unit) {
      if (delta === null) return null;
      if (kind === 'relative' || unit === 'currencyPerDay') {
        return formatPercent(delta, locale, { signed: true });
      }
      return formatDifference(delta, unit, context);
    },
  };
}
