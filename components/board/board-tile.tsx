import { useLocale, useTranslations } from 'next-intl';
import { MetricChange } from '@/components/metric/metric-change';
import { LateFigure } from '@/components/metric/late-figure';
import { MetricTile } from '@/components/metric/metric-tile';
import type { Tile } from '@/server/board/engine/board';
import type { FreshBoard } from '@/server/board/read-fresh-board';
import { useBoardView, type BoardAddress } from './board-view';
import { useReasonText } from '@/components/metric/reason-text';

export function BoardTile({
  board,
  tile,
  address,
}: {
  board: FreshBoard;
  tile: Tile;
  address: BoardAddress;
}) {
  const t = useTranslations('board');
  const locale = useLocale();
  const view = useBoardView(board, address);
  const reason = useReasonText();
  const name = tile.name[locale];
  return (
    <MetricTile
      name={name}
      display={view.format.short(tile.figure.value, tile.unit)}
      exact={tile.figure.value}
      exactDisplay={view.format.exact(tile.figure.value, tile.unit)}
      reason={reason(tile.figure.reason)}
      href={view.metricHref(tile.metric)}
      explainHref={view.explain({ metric: tile.metric })}
      changes={<TileChanges board={board} tile={tile} />}
      trend={tile.trend.map((point) => point.value)}
      trendSummary={t('trend', { name })}
      lastIsOpen={tile.trend.at(-1)?.isToDate ?? false}
    />
  );
}

/** Against the period before and the year before; once where both are the same period. */
export function TileChanges({ board, tile }: { board: FreshBoard; tile: Tile }) {
  const { period, currency, isFiscal, freshness } = board;
  const late = period.isToDate ? freshness.late[tile.metric] : undefined;
  if (late) return <LateFigure types={late} freshness={freshness} />;
  const shared = {
    unit: tile.unit,
    direction: tile.direction,
    isToDate: period.isToDate,
    isFiscal,
    currency,
  };
  return (
    <>
      <MetricChange {...shared} change={tile.previous} against={period.previousKey} />
      {period.yearBeforeKey === null || period.yearBeforeKey === period.previousKey ? null : (
        <MetricChange {...shared} change={tile.yearBefore} against={period.yearBeforeKey} />
      )}
    </>
  );
}
