import { useLocale } from 'next-intl';
import { formatPeriodLabel } from '@/components/format';
import { explainHref, type ExplainedFigure } from '@/components/metric/explain-link';
import { useMetricFormat, type MetricFormat } from '@/components/metric/metric-format';
import type { Board } from '@/server/board/engine/board';

/** Where the board stands: its address, from which every figure's address is made. */
export interface BoardAddress {
  /** `/acme` */
  readonly path: string;
  /** the query without '?' */
  readonly search: string;
}

export interface BoardView {
  readonly format: MetricFormat;
  readonly nameOf: (metric: string) => string;
  readonly periodLabel: (key: string) => string;
  readonly explain: (figure: ExplainedFigure) => string;
  readonly metricHref: (metric: string) => string;
}

/** What every part of the board writes and links alike. */
export function useBoardView(board: Board, address: BoardAddress): BoardView {
  const locale = useLocale();
  const format = useMetricFormat(board.currency);
  const names = new Map(board.tiles.map((tile) => [tile.metric, tile.name[locale]]));
  const query = new URLSearchParams({ period: board.period.key });
  if (board.scope.teamExternalId) query.set('team', board.scope.teamExternalId);
  return {
    format,
    nameOf: (metric) => names.get(metric) ?? metric,
    periodLabel: (key) => formatPeriodLabel(key, locale, { fiscal: board.isFiscal }),
    explain: (figure) => explainHref(address.path, address.search, figure),
    metricHref: (metric) => `${address.path}/metrics/${metric}?${query.toString()}`,
  };
}
