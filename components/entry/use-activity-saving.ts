'use client';

import { useState } from 'react';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import type { ErrorText } from '@/components/layout/use-error-text';
import type { EntryOutcome } from '@/server/dataset/entry/log-activity';
import { activityOf, type ActivityDraft } from './activity-draft';

export interface Saving {
  readonly save: (draft: ActivityDraft) => void;
  readonly isPending: boolean;
  readonly error: ErrorText | null;
  readonly errorOf: (field: string) => string | undefined;
  readonly refused: Extract<EntryOutcome, { outcome: 'rejected' }> | null;
}

/** Saves a draft as a new activity, or as the one of `externalId`. */
export function useActivitySaving(
  org: string,
  externalId: string | null,
  onSaved: (draft: ActivityDraft) => void,
): Saving {
  const trpc = useTRPC();
  const [refused, setRefused] = useState<Saving['refused']>(null);
  const [sent, setSent] = useState<ActivityDraft | null>(null);
  const settle = (outcome: EntryOutcome) => {
    setRefused(outcome.outcome === 'rejected' ? outcome : null);
    if (outcome.outcome === 'saved' && sent) onSaved(sent);
  };
  const logging = useChange(trpc.entry.logActivity.mutationOptions(), settle);
  const changing = useChange(trpc.entry.changeActivity.mutationOptions(), settle);
  const { isPending, error, errorOf } = externalId === null ? logging : changing;
  return {
    ...{ isPending, error, errorOf, refused },
    save: (draft) => {
      setSent(draft);
      setRefused(null);
      const activity = { org, ...activityOf(draft) };
      if (externalId === null) logging.change(activity);
      else changing.change({ ...activity, externalId });
    },
  };
}
