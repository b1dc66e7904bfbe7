import type { FreshBoard } from '@/server/board/read-fresh-board';
import { LateNotice } from '@/components/metric/late-notice';
import { BoardContent } from './board-content';
import { BoardEmpty } from './board-empty';
import { BoardHeader } from './board-header';
import type { BoardAddress } from './board-view';
import { Unlinked } from './unlinked';

/** The board in each of its states. */
export function BoardPage({
  board,
  address,
  canImport,
}: {
  board: FreshBoard | 'nobody';
  address: BoardAddress;
  canImport: boolean;
}) {
  if (board === 'nobody') return <Unlinked />;
  return (
    <>
      <BoardHeader board={board} address={address} />
      {board.period.isToDate ? (
        <LateNotice
          freshness={board.freshness}
          dataHref={canImport ? `${address.path}/data` : null}
        />
      ) : null}
      {board.state === 'records' ? (
        <BoardContent board={board} address={address} />
      ) : (
        <BoardEmpty board={board} address={address} canImport={canImport} />
      )}
    </>
  );
}
