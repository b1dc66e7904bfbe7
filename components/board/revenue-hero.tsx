import { useLocale, useTranslations } from 'next-intl';
import { BarChart } from '@/components/charts/bar-chart';
import { formatPeriodLabel } from '@/components/format';
import { ExplainLinkButton } from '@/components/metric/explain-link-button';
import { Figure } from '@/components/ui/figure';
import type { MonthBar, Tile } from '@/server/board/engine/board';
import type { FreshBoard } from '@/server/board/read-fresh-board';
import { TileChanges } from './board-tile';
import { useBoardView, type BoardAddress, type BoardView } from './board-view';
import Link from 'next/link';

/** What was earned: the period's revenue large, and how it came about month by month. */
export function RevenueHero({
  board,
  tile,
  address,
}: {
  board: FreshBoard;
  tile: Tile;
  address: BoardAddress;
}) {
  const locale = useLocale();
  const view = useBoardView(board, address);
  const name = tile.name[locale];
  const exactDisplay = view.format.exact(tile.figure.value, tile.unit);
  return (
    <section
      aria-labelledby="board-revenue"
      className="grid gap-x-10 gap-y-6 border-t border-ink/80 pt-4 lg:grid-cols-12"
    >
      <div className="lg:col-span-3">
        <div className="flex items-center gap-1">
          <h2 id="board-revenue" className="text-lead font-semibold text-ink">
            <Link href={view.metricHref(tile.metric)} className="hover:text-accent">
              {name}
            </Link>
          </h2>
          <ExplainLinkButton
            href={view.explain({ metric: tile.metric })}
            name={name}
            value={exactDisplay ?? '–'}
          />
        </div>
        <p className="mt-3">
          <Figure
            display={view.format.short(tile.figure.value, tile.unit)}
            exact={tile.figure.value}
            exactDisplay={exactDisplay}
            size="headline"
          />
        </p>
        <p className="figure mt-1 text-label text-ink-muted">{exactDisplay}</p>
        <div className="mt-4 grid gap-0.5">
          <TileChanges board={board} tile={tile} />
        </div>
        <Beside board={board} tile={tile} view={view} />
      </div>
      <div className="min-w-0 overflow-x-clip pr-3 sm:overflow-visible sm:pr-0 lg:col-span-9">
        <MonthChart board={board} tile={tile} address={address} />
      </div>
    </section>
  );
}

/** The figures that the revenue is compared with, and its best month, as a short list. */
function Beside({ board, tile, view }: { board: FreshBoard; tile: Tile; view: BoardView }) {
  const t = useTranslations('board.hero');
  const { period } = board;
  const of = (key: string) =>
    t(period.isToDate ? 'sameDay' : 'period', { period: view.periodLabel(key) });
  const inPeriod = board.months.filter(({ isInPeriod }) => isInPeriod);
  const best = inPeriod.length > 1 ? highest(inPeriod) : undefined;
  const rows = [
    { label: of(period.previousKey), value: tile.previous.earlier },
    ...(period.yearBeforeKey === null || period.yearBeforeKey === period.previousKey
      ? []
      : [{ label: of(period.yearBeforeKey), value: tile.yearBefore.earlier }]),
    ...(best
      ? [{ label: t('best', { month: view.periodLabel(best.period) }), value: best.value }]
      : []),
  ];
  return (
    <dl className="mt-5 border-t border-line text-label">
      {rows.map(({ label, value }) => (
        <div key={label} className="flex justify-between gap-4 border-b border-line py-1.5">
          <dt className="text-ink-muted">{label}</dt>
          <dd className="figure" data-exact={value ?? undefined}>
            {view.format.short(value, tile.unit) ?? '–'}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function MonthChart({
  board,
  tile,
  address,
}: {
  board: FreshBoard;
  tile: Tile;
  address: BoardAddress;
}) {
  const t = useTranslations('board.months');
  const locale = useLocale();
  const view = useBoardView(board, address);
  const display = (value: string | null) => view.format.short(value, tile.unit) ?? '–';
  const best = highest(board.months);
  const last = board.months.at(-1);
  const summary =
    best && last
      ? t('summary', {
          best: formatPeriodLabel(best.period, locale),
          bestValue: display(best.value),
          last: formatPeriodLabel(last.period, locale),
          lastValue: display(last.value),
        })
      : t('description');
  return (
    <BarChart
      title={t('title')}
      summary={summary}
      unit={tile.unit === 'currencyPerDay' ? 'currency' : tile.unit}
      context={{ locale, currency: board.currency }}
      seriesLabel={tile.name[locale]}
      comparisonLabel={t('before')}
      heightPx={232}
      data={board.months.map((month) => ({
        label: monthLabel(month.period, locale),
        value: month.value,
        display: display(month.value),
        comparison: { value: month.before, display: display(month.before) },
        isOpen: month.isToDate,
        href: view.explain({ metric: tile.metric, on: month.period }),
      }))}
    />
  );
}

/** 'Mar', with the year where it begins: 'Jan 2017'. */
function monthLabel(key: string, locale: 'en' | 'fr'): string {
  const short = formatPeriodLabel(key, locale, { short: true });
  return `${short} ${key.slice(2, 4)}`;
}

function highest(months: readonly MonthBar[]): MonthBar | undefined {
  return [...months].sort((a, b) => Number(b.value ?? 0) - Number(a.value ?? 0))[0];
}
