'use client';

import { useTranslations } from 'next-intl';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import type { ListedPull } from '@/server/dataset/pull/list-pulls';
import { DeletePull } from './delete-pull';
import { ChangePull } from './pull-form';

interface Props {
  org: string;
  timeZone: string;
  pull: ListedPull;
}

/** What can be done with a pull in its state. */
export function PullActions({ org, timeZone, pull }: Props) {
  const t = useTranslations('pull');
  const trpc = useTRPC();
  const run = useChange(trpc.pull.runNow.mutationOptions());
  const pause = useChange(trpc.pull.pause.mutationOptions());
  const resume = useChange(trpc.pull.resume.mutationOptions());
  const { id: pullId, name, status, setupImportId, isRunning } = pull;
  const asked = { org, pullId };
  const action = (
    key: 'runNow' | 'again' | 'pause' | 'resume',
    { change, isPending }: Pick<typeof run, 'change' | 'isPending'>,
  ) => (
    <Button
      size="small"
      tone="quiet"
      aria-label={t(`${key}Named`, { name })}
      pending={isPending}
      onClick={() => change(asked)}
    >
      {t(key)}
    </Button>
  );
  return (
    <div className="flex flex-wrap justify-end gap-1">
      {status === 'mapping' && setupImportId ? (
        <LinkButton
          size="small"
          tone="primary"
          href={`/${org}/data/import/${setupImportId}`}
          aria-label={t('mapNamed', { name })}
        >
          {t('map')}
        </LinkButton>
      ) : null}
      {status === 'fetching' && !isRunning ? action('again', run) : null}
      {status === 'active' && !isRunning ? action('runNow', run) : null}
      {status === 'active' ? action('pause', pause) : null}
      {status === 'paused' ? action('resume', resume) : null}
      <ChangePull {...{ org, timeZone, pull }} />
      <DeletePull org={org} pullId={pullId} name={name} />
      <ChangeError error={run.error ?? pause.error ?? resume.error} />
    </div>
  );
}
