import { useLocale, useTranslations } from 'next-intl';
import { formatDate, formatPercent } from '@/components/format';
import { PageHeader } from '@/components/layout/page-header';
import { Reaches } from '@/components/metric/late-figure';
import { FigurePickers } from '@/components/metric/figure-pickers';
import type { FreshBoard } from '@/server/board/read-fresh-board';
import { useBoardView, type BoardAddress } from './board-view';

/** Whose board, which period, and what it says today in two or three sentences. */
export function BoardHeader({ board, address }: { board: FreshBoard; address: BoardAddress }) {
  const t = useTranslations('board');
  const locale = useLocale();
  const view = useBoardView(board, address);
  const { period, data } = board;
  const label = view.periodLabel(period.key);
  const isStale = data !== null && period.because === 'latest';
  const when = period.isToDate
    ? t('asOf', { date: formatDate(board.asOf, locale) })
    : isStale
      ? t('dataThrough', { date: formatDate(data.last, locale) })
      : t('range', {
          from: formatDate(period.firstDay, locale),
          to: formatDate(period.lastDay, locale),
        });
  return (
    <PageHeader
      above={
        <p className="-mb-2 text-label text-ink-muted">
          <span className="font-semibold text-accent">
            {period.isToDate ? t('toDate', { period: label }) : label}
          </span>
          <span aria-hidden> · </span>
          {when}
          {period.isToDate ? <Reaches freshness={board.freshness} /> : null}
        </p>
      }
      title={board.scope.name}
      sentence={<Headline board={board} address={address} />}
      pickers={<FigurePickers frame={board} />}
    />
  );
}

function Headline({ board, address }: { board: FreshBoard; address: BoardAddress }) {
  const t = useTranslations('board.headline');
  const locale = useLocale();
  const view = useBoardView(board, address);
  const tileOf = (metric: string) => board.tiles.find((tile) => tile.metric === metric);
  const revenue = tileOf('gross_revenue');
  const value = revenue && view.format.short(revenue.figure.value, revenue.unit);
  if (!revenue || !value || board.state !== 'records') return null;
  const deals = Number(tileOf('deals_won')?.figure.value ?? 0);
  const change = view.format.change(revenue.previous, revenue.unit);
  const [product] = board.products;
  const [leader] = board.people;
  const sentences = [
    change
      ? t('changed', {
          revenue: value,
          deals,
          change,
          against: t(board.period.isToDate ? 'sameDay' : 'period', {
            period: view.periodLabel(board.period.previousKey),
          }),
        })
      : t('plain', { revenue: value, deals }),
  ];
  if (product?.label && product.share) {
    sentences.push(
      t('product', { product: product.label, share: formatPercent(product.share, locale) }),
    );
  }
  const leaderRevenue = leader && view.format.short(leader.revenue.value, 'currency');
  if (leader && leaderRevenue && board.people.length > 1) {
    sentences.push(t('leader', { name: leader.name, revenue: leaderRevenue }));
  }
  return <>{sentences.join(' ')}</>;
}
