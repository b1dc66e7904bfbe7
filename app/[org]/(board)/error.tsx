'use client';

import { BoardFailed } from '@/components/board/board-failed';

export default function Failed({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <BoardFailed requestId={error.digest ?? null} retry={reset} />;
}
