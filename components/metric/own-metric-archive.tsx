'use client';

import { useTranslations } from 'next-intl';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';

/** Takes an own metric out of use, or back into it; nothing is deleted. */
export function OwnMetricArchive({
  org,
  metric,
  isArchived,
}: {
  org: string;
  metric: string;
  isArchived: boolean;
}) {
  const t = useTranslations('formula.list');
  const trpc = useTRPC();
  const { change, isPending, error, errorOf } = useChange(
    trpc.metric.own.archive.mutationOptions(),
  );
  // what its formula lacks stands beside the button: there is no field here
  const refused = errorOf('formula');
  return (
    <>
      <Button
        size="small"
        pending={isPending}
        onClick={() => change({ org, metric, isArchived: !isArchived })}
      >
        {t(isArchived ? 'restore' : 'archive')}
      </Button>
      <ChangeError
        error={refused ? { text: refused, field: undefined, requestId: undefined } : error}
      />
    </>
  );
}
