import { BoardPage } from '@/components/board/board-page';
import { searchOf, textOf, type PageQuery } from '@/components/metric/page-query';
import { api } from '@/server/api/caller';

interface Props {
  params: Promise<{ org: string }>;
  searchParams: Promise<PageQuery>;
}

export default async function Page({ params, searchParams }: Props) {
  const [{ org }, query] = await Promise.all([params, searchParams]);
  const trpc = await api();
  const [board, { allowed }] = await Promise.all([
    trpc.board.read({ org, period: textOf(query.period), team: textOf(query.team) }),
    trpc.organisation.shell({ org }),
  ]);
  return (
    <BoardPage
      board={board}
      address={{ path: `/${org}`, search: searchOf(query) }}
      canImport={allowed.includes('import:run')}
    />
  );
}
