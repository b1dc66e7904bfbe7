import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import type { Board } from '@/server/board/engine/board';
import { BoardContent } from './board-content';
import { BoardEmpty } from './board-empty';
import { BoardHeader } from './board-header';
import type { BoardAddress } from './board-view';

/** The board in each of its states. */
export function BoardPage({
  board,
  address,
  canImport,
}: {
  board: Board | 'nobody';
  address: BoardAddress;
  canImport: boolean;
}) {
  const t = useTranslations('board');
  if (board === 'nobody') {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState>{t('empty.nobody')}</EmptyState>
      </>
    );
  }
  return (
    <>
      <BoardHeader board={board} address={address} />
      {board.state === 'records' ? (
        <BoardContent board={board} address={address} />
      ) : (
        <BoardEmpty board={board} address={address} canImport={canImport} />
      )}
    </>
  );
}
