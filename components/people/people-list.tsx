import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Pagination } from '@/components/ui/pagination';
import type { Permission } from '@/server/auth/permissions';
import { AddPerson } from './add-person';
import { PeopleFilter } from './people-filter';
import { PeopleHeader } from './people-header';
import { peopleSearch, type PeopleQuery } from './people-query';
import { PeopleTable, type ListedPerson } from './people-table';

interface PeoplePage {
  readonly people: readonly ListedPerson[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** Everybody by name, to be searched and added to. */
export function PeopleList({
  org,
  query,
  page: { people, total, nextCursor },
  allowed,
}: {
  org: string;
  query: PeopleQuery;
  page: PeoplePage;
  allowed: readonly Permission[];
}) {
  const t = useTranslations('people');
  const href = (cursor: string | null) => `/${org}/people${peopleSearch({ ...query, cursor })}`;
  const isAsked = query.search !== '' || query.status !== 'active' || query.cursor !== null;
  const canManage = allowed.includes('person:manage');
  return (
    <>
      <PeopleHeader
        org={org}
        current="people"
        actions={canManage ? <AddPerson org={org} /> : undefined}
      />
      {total === 0 && !isAsked ? (
        <EmptyState
          action={
            allowed.includes('import:run') ? (
              <LinkButton href={`/${org}/data`}>{t('list.import')}</LinkButton>
            ) : undefined
          }
        >
          {t('list.empty')}
        </EmptyState>
      ) : (
        <div className="grid min-w-0 gap-4">
          <PeopleFilter search={query.search} status={query.status} />
          <PeopleTable org={org} people={people} />
          <Pagination
            shown={t('list.shown', { shown: people.length, total })}
            previousHref={query.cursor ? href(null) : null}
            nextHref={nextCursor ? href(nextCursor) : null}
          />
        </div>
      )}
    </>
  );
}
