import { Suspense } from 'react';
import { BoardPage } from '@/components/board/board-page';
import { BoardSkeleton } from '@/components/board/board-skeleton';
import { isDocumentRequest } from '@/components/layout/is-document-request';
import { searchOf, textOf, type PageQuery } from '@/components/metric/page-query';
import { api } from '@/server/api/caller';

interface Props {
  params: Promise<{ org: string }>;
  searchParams: Promise<PageQuery>;
}

/** Whole in the first document, so that it needs no script; placeholders when one navigates to it. */
export default async function Page(props: Props) {
  return (
    <Suspense fallback={<BoardSkeleton />}>
      {(await isDocumentRequest()) ? await LoadedBoard(props) : <LoadedBoard {...props} />}
    </Suspense>
  );
}

async function LoadedBoard({ params, searchParams }: Props) {
  const [{ org }, query, trpc] = await Promise.all([params, searchParams, api()]);
  const board = await trpc.board.read({
    org,
    period: textOf(query.period),
    team: textOf(query.team),
  });
  const { allowed } = await trpc.organisation.shell({ org });
  return (
    <BoardPage
      board={board}
      address={{ path: `/${org}`, search: searchOf(query) }}
      canImport={allowed.includes('import:run')}
    />
  );
}
