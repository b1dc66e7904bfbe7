import { useLocale, useTranslations } from 'next-intl';
import { HorizontalBars } from '@/components/charts/horizontal-bars';
import { StageBars } from '@/components/charts/stage-bars';
import { formatDate, formatPercent } from '@/components/format';
import type { Board } from '@/server/board/engine/board';
import { useBoardView, type BoardAddress } from './board-view';

interface Props {
  board: Board;
  address: BoardAddress;
}

export function ProductBars({ board, address }: Props) {
  const t = useTranslations('board.products');
  const locale = useLocale();
  const view = useBoardView(board, address);
  const [first] = board.products;
  const labelOf = (label: string | null) => label ?? t('none');
  return (
    <HorizontalBars
      level={2}
      title={t('title')}
      summary={
        first
          ? t('summary', {
              first: labelOf(first.label),
              value: view.format.short(first.figure.value, 'currency') ?? '–',
            })
          : t('title')
      }
      valueLabel={view.nameOf('gross_revenue')}
      data={board.products.map((product) => ({
        label: labelOf(product.label),
        value: product.figure.value,
        display: view.format.short(product.figure.value, 'currency') ?? '–',
        shareDisplay: formatPercent(product.share, locale),
        isNone: product.key === null,
        href: view.explain({
          metric: 'gross_revenue',
          part: { dimension: 'product', key: product.key },
        }),
      }))}
    />
  );
}

export function PipelineStages({ board, address }: Props) {
  const t = useTranslations('board.stages');
  const locale = useLocale();
  const view = useBoardView(board, address);
  const [first] = board.stages;
  const labelOf = (label: string | null) => label ?? t('none');
  const day = formatDate(board.pipelineOn, locale);
  return (
    <StageBars
      level={2}
      title={
        <>
          {t('title')}{' '}
          <span className="font-normal text-ink-muted">
            {t(board.pipelineOn < board.asOf ? 'today' : 'at', { date: day })}
          </span>
        </>
      }
      summary={
        first
          ? t('summary', {
              count: board.stages.length,
              first: labelOf(first.label),
              value: view.format.short(first.figure.value, 'currency') ?? '–',
            })
          : t('description', { date: day })
      }
      valueLabel={view.nameOf('pipeline_value')}
      countLabel={t('description', { date: day })}
      data={board.stages.map((stage) => ({
        label: labelOf(stage.label),
        value: stage.figure.value,
        display: view.format.short(stage.figure.value, 'currency') ?? '–',
        count: t('deals', { count: Number(stage.count.value ?? 0) }),
        href: view.explain({
          metric: 'pipeline_value',
          part: { dimension: 'stage', key: stage.key },
        }),
      }))}
    />
  );
}
