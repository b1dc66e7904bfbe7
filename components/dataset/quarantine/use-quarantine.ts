'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useErrorText } from '@/components/layout/use-error-text';
import { useTRPC } from '@/components/layout/trpc-provider';
import type { Correction, RetryCounts, RetryScope } from '@/server/dataset/quarantine.schemas';

/** A correction that fits other rows too. */
export interface AlikeOffer {
  readonly column: number;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** What can be done with an import's rejected rows; every change is read anew afterwards. */
export function useQuarantine(org: string, id: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const errorText = useErrorText();
  const [alike, setAlike] = useState<AlikeOffer | null>(null);
  const [tried, setTried] = useState<RetryCounts | null>(null);
  const readAnew = async () => {
    await Promise.all([
      queryClient.invalidateQueries(trpc.quarantine.rows.queryFilter()),
      queryClient.invalidateQueries(trpc.quarantine.state.queryFilter()),
      queryClient.invalidateQueries(trpc.dataset.import.queryFilter()),
    ]);
  };
  const correct = useMutation(trpc.quarantine.correct.mutationOptions());
  const same = useMutation(trpc.quarantine.correctAlike.mutationOptions());
  const retry = useMutation(trpc.quarantine.retry.mutationOptions());
  const failure = correct.error ?? same.error ?? retry.error;

  const save = async (corrections: readonly Correction[], from?: string): Promise<void> => {
    setTried(null);
    try {
      const saved = await correct.mutateAsync({ org, id, corrections: [...corrections] });
      const [only] = corrections;
      const offers = saved.alike > 0 && only !== undefined && from !== undefined;
      setAlike(offers ? { column: only.column, from, to: only.text, count: saved.alike } : null);
    } finally {
      await readAnew();
    }
  };
  return {
    alike,
    tried,
    error: failure ? errorText(failure).text : null,
    isSaving: correct.isPending || same.isPending,
    isSaved: correct.isSuccess || same.isSuccess,
    isTrying: retry.isPending,
    readAnew,
    /** what fails is in `error`, and the cell is as it was stored */
    correct: (corrections: readonly Correction[], from?: string): Promise<void> =>
      save(corrections, from).catch(() => undefined),
    correctAlike: ({ column, from, to }: AlikeOffer) => {
      setAlike(null);
      same.mutate({ org, id, column, from, to }, { onSettled: () => void readAnew() });
    },
    retry: (scope: RetryScope) => {
      setAlike(null);
      retry.mutate(
        { org, id, scope },
        { onSuccess: ({ counts }) => setTried(counts), onSettled: () => void readAnew() },
      );
    },
  };
}

export type Quarantine = ReturnType<typeof useQuarantine>;
