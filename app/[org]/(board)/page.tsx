import { cache, Suspense } from 'react';
import { ExplanationOf } from '@/app/[org]/explanation';
import { BoardPage } from '@/components/board/board-page';
import { BoardSkeleton } from '@/components/board/board-skeleton';
import { showsPlaceholder } from '@/components/layout/shows-placeholder';
import { searchOf, textOf, type PageQuery } from '@/components/metric/page-query';
import { api } from '@/server/api/caller';

interface Props {
  params: Promise<{ org: string }>;
  searchParams: Promise<PageQuery>;
}

const readBoard = cache(async (org: string, period?: string, team?: string) =>
  (await api()).board.read({ org, period, team }),
);

/** Whole in the first document, so that it needs no script; placeholders when one navigates to it. */
export default async function Page({ params, searchParams }: Props) {
  const [{ org }, query] = await Promise.all([params, searchParams]);
  const address = { path: `/${org}`, search: searchOf(query) };
  const load = () => readBoard(org, textOf(query.period), textOf(query.team));
  const part = { org, address, load };
  return (
    <>
      {(await showsPlaceholder(address.path)) ? (
        <Suspense fallback={<BoardSkeleton />}>
          <LoadedBoard {...part} />
        </Suspense>
      ) : (
        // React moves large content of a boundary behind a script, even when it is ready
        await LoadedBoard(part)
      )}
      <ExplanationOf org={org} {...address} page={async () => scopeOf(await load())} />
    </>
  );
}

type Loaded = Awaited<ReturnType<typeof readBoard>>;

async function LoadedBoard({
  org,
  address,
  load,
}: {
  org: string;
  address: { path: string; search: string };
  load: () => Promise<Loaded>;
}) {
  const board = await load();
  const { allowed } = await (await api()).organisation.shell({ org });
  return <BoardPage board={board} address={address} canImport={allowed.includes('import:run')} />;
}

function scopeOf(board: Loaded) {
  if (board === 'nobody') return null;
  const { period, scope, isFiscal } = board;
  return { period: period.key, team: scope.teamExternalId, name: scope.name, isFiscal };
}
