'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatPeriodLabel, noValue } from '@/components/format';
import { useMetricFormat } from '@/components/metric/metric-format';
import { DataTable } from '@/components/ui/data-table';
import { Surface } from '@/components/ui/surface';
import type { PreviewedBoard } from '@/server/board/preview-import-on-board';

type Figure = PreviewedBoard['figures'][number];

/** The board's main figures as they are and as they would be. */
export function PreviewedFigures({ board }: { board: PreviewedBoard }) {
  const t = useTranslations('dataset.preview');
  const locale = useLocale();
  const format = useMetricFormat(board.currency);
  const shown = ({ unit, before, after }: Figure, value: string | null) => {
    // rounded figures that look alike though they differ would say that nothing changes
    const isAlike = format.short(before.value, unit) === format.short(after.value, unit);
    const text =
      isAlike || unit === 'currency' ? format.exact(value, unit) : format.short(value, unit);
    return (
      <span data-exact={value ?? ''} title={format.exact(value, unit) ?? undefined}>
        {text ?? noValue}
      </span>
    );
  };
  return (
    <Surface
      title={t('figures')}
      description={t('figuresDescription', {
        period: formatPeriodLabel(board.period, locale, { fiscal: board.isFiscal }),
      })}
    >
      <div className="min-w-0 overflow-x-auto">
        <DataTable
          caption={t('figures')}
          rows={board.figures}
          rowKey={({ metric }) => metric}
          columns={[
            {
              id: 'metric',
              header: t('metric'),
              isRowName: true,
              cell: ({ name }) => name[locale],
            },
            {
              id: 'before',
              header: t('now'),
              numeric: true,
              cell: (figure) => (
                <span className="text-ink-muted">{shown(figure, figure.before.value)}</span>
              ),
            },
            {
              id: 'after',
              header: t('then'),
              numeric: true,
              cell: (figure) =>
                figure.before.value === figure.after.value ? (
                  <span className="text-ink-faint" data-exact={figure.after.value ?? ''}>
                    {t('sameFigure')}
                  </span>
                ) : (
                  <span className="font-semibold">{shown(figure, figure.after.value)}</span>
                ),
            },
          ]}
        />
      </div>
    </Surface>
  );
}
