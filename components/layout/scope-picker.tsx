'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Select } from '@/components/ui/select';
import { withQuery } from './query';

/** A team one may choose, in the order of the tree; `depth` 0 is a root. */
export type ScopeTeam = { externalId: string; name: string; depth: number };

/** Whose figures a page shows; it lives in the URL as `team`, absent for the whole organisation. */
export function ScopePicker({
  team,
  teams,
  hasEveryone = true,
}: {
  team: string | null;
  teams: readonly ScopeTeam[];
  /** Whether this member may look at the whole organisation. */
  hasEveryone?: boolean;
}) {
  const t = useTranslations('layout');
  const router = useRouter();
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const [isPending, start] = useTransition();
  const current = teams.find((each) => each.externalId === team)?.name ?? t('scope.everyone');
  return (
    <>
      <span className="hidden font-semibold print:inline">{current}</span>
      <Select
        dense
        aria-label={t('scope.label')}
        className={classNames('no-print max-w-64', isPending && 'opacity-70')}
        value={team ?? ''}
        onChange={(event) => {
          const href = `${pathname}${withQuery(search, { team: event.target.value || null })}`;
          start(() => router.push(href, { scroll: false }));
        }}
      >
        {hasEveryone ? <option value="">{t('scope.everyone')}</option> : null}
        {teams.map((each) => (
          <option key={each.externalId} value={each.externalId}>
            {'\u2003'.repeat(each.depth)}
            {each.name}
          </option>
        ))}
      </Select>
    </>
  );
}
