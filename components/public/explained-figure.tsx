import { useLocale, useTranslations } from 'next-intl';
import {
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPoints,
} from '@/components/format';
import { Change } from '@/components/ui/change';
import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { sample } from './sample';

/** A figure with its formula, some of its records, and where each came from. */
export function ExplainedFigure({ className }: { className: string }) {
  const t = useTranslations('public.sample');
  const locale = useLocale();
  const { winRate, winRateChange, dealsWon, dealsClosed, records, fileName, currency } = sample;
  return (
    <section aria-labelledby="explained" className={className}>
      <h2 id="explained" className="text-label font-semibold text-ink-muted">
        {t('explained')}
      </h2>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-3">
        <Figure
          size="tile"
          display={formatPercent(winRate, locale)}
          exact={winRate}
          exactDisplay={formatPercent(winRate, locale)}
        />
        <span className="text-body font-semibold">{t('winRate')}</span>
        <Change
          delta={winRateChange}
          display={formatPoints(winRateChange, locale)}
          against={String(Number(sample.year) - 1)}
          better="higher"
        />
      </p>
      <p className="mt-1 text-label text-ink-muted">{t('winRateText')}</p>
      <div className="my-5 flex flex-wrap items-center gap-3">
        <Term value={formatNumber(dealsWon, locale)} label={t('won')} />
        <span className="text-lead text-ink-muted">
          <span aria-hidden>÷</span>
          <span className="sr-only">{t('divided')}</span>
        </span>
        <Term value={formatNumber(dealsClosed, locale)} label={t('closed')} />
        <span className="text-lead text-ink-muted">
          <span aria-hidden>=</span>
          <span className="sr-only">{t('equals')}</span>
        </span>
        <span className="figure text-lead font-semibold">{formatPercent(winRate, locale)}</span>
      </div>
      <DataTable
        dense
        showCaption
        caption={t('records', { count: formatNumber(dealsWon, locale) })}
        rows={records}
        rowKey={({ name }) => name}
        columns={[
          { id: 'customer', header: t('customer'), isRowName: true, cell: ({ name }) => name },
          {
            id: 'closedOn',
            header: t('closedOn'),
            numeric: true,
            cell: ({ closedOn }) => formatDate(closedOn, locale),
          },
          {
            id: 'amount',
            header: t('amount'),
            numeric: true,
            cell: ({ amount }) => formatMoney(amount, currency, locale, { fractionDigits: 0 }),
          },
          {
            id: 'origin',
            header: t('origin'),
            cell: ({ row }) => (
              <span className="whitespace-nowrap text-ink-muted">
                {t('row', { file: fileName, row })}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}

function Term({ value, label }: { value: string; label: string }) {
  return (
    <span className="grid rounded-control border border-line px-3 py-1.5">
      <span className="figure text-lead font-semibold">{value}</span>
      <span className="text-caption text-ink-muted">{label}</span>
    </span>
  );
}
