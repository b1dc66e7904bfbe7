import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/components/format';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import type { Board } from '@/server/board/engine/board';
import { useBoardView, type BoardAddress } from './board-view';

/** No records at all, or none in this period: why, and the one thing to do. */
export function BoardEmpty({
  board,
  address,
  canImport,
}: {
  board: Board;
  address: BoardAddress;
  canImport: boolean;
}) {
  const t = useTranslations('board.empty');
  const locale = useLocale();
  const view = useBoardView(board, address);
  const { data, period } = board;
  if (!data) {
    const action = canImport ? (
      <LinkButton tone="primary" href={`${address.path}/data/import`}>
        {t('import')}
      </LinkButton>
    ) : null;
    return <EmptyState action={action}>{t(canImport ? 'none' : 'noneReader')}</EmptyState>;
  }
  const query = new URLSearchParams(address.search);
  query.set('period', data.lastPeriod);
  query.set('grain', period.grain);
  return (
    <EmptyState
      action={
        data.lastPeriod === period.key ? null : (
          <LinkButton href={`${address.path}?${query.toString()}`}>
            {t('latest', { period: view.periodLabel(data.lastPeriod) })}
          </LinkButton>
        )
      }
    >
      {t('elsewhere', {
        period: view.periodLabel(period.key),
        first: formatDate(data.first, locale),
        last: formatDate(data.last, locale),
      })}
    </EmptyState>
  );
}
