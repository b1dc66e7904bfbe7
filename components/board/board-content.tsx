import { useTranslations } from 'next-intl';
import { TileGrid } from '@/components/metric/metric-tile';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { FreshBoard } from '@/server/board/read-fresh-board';
import { BoardTile } from './board-tile';
import type { BoardAddress } from './board-view';
import { PipelineStages, ProductBars } from './breakdowns';
import { PeopleTable } from './people-table';
import { RevenueHero } from './revenue-hero';
import { TeamTable } from './team-table';

/** The board below its header, in reading order: earned, how well, from what, by whom. */
export function BoardContent({ board, address }: { board: FreshBoard; address: BoardAddress }) {
  const t = useTranslations('board');
  const [revenue, ...tiles] = board.tiles;
  return (
    <>
      {revenue ? <RevenueHero board={board} tile={revenue} address={address} /> : null}
      <section aria-labelledby="board-figures">
        <VisuallyHidden>
          <h2 id="board-figures">{t('figures')}</h2>
        </VisuallyHidden>
        <TileGrid>
          {tiles.map((tile) => (
            <BoardTile key={tile.metric} board={board} tile={tile} address={address} />
          ))}
        </TileGrid>
      </section>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <div className="border-t border-ink/80 pt-3">
          <ProductBars board={board} address={address} />
        </div>
        <div className="border-t border-ink/80 pt-3">
          <PipelineStages board={board} address={address} />
        </div>
      </div>
      {board.teams.length > 0 ? <TeamTable board={board} address={address} /> : null}
      <PeopleTable board={board} address={address} />
    </>
  );
}
