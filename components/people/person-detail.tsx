import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { EditPerson } from './edit-person';
import { Leave } from './leave';
import { Memberships } from './memberships';
import { PersonFacts, type PersonFactsOf } from './person-facts';
import type { MembershipValues } from './edit-membership';
import type { TeamChoice } from './team-options';

export interface PersonOf extends PersonFactsOf {
  readonly id: string;
  readonly name: string;
  readonly memberships: readonly MembershipValues[];
}

/** One person: what is known, and the teams with their dates. */
export function PersonDetail({
  org,
  person,
  teams,
  today,
  canManage,
}: {
  org: string;
  person: PersonOf;
  teams: readonly TeamChoice[];
  today: string;
  canManage: boolean;
}) {
  const t = useTranslations('people');
  const initial = { ...person, email: person.email ?? '', location: person.location ?? '' };
  return (
    <>
      <PageHeader
        above={
          <Breadcrumbs
            crumbs={[{ label: t('title'), href: `/${org}/people` }, { label: person.name }]}
          />
        }
        title={person.name}
        sentence={t(`roles.${person.role}`)}
        pickers={
          canManage ? (
            <>
              <Leave org={org} person={person} today={today} />
              <EditPerson org={org} personId={person.id} initial={initial} />
            </>
          ) : undefined
        }
      />
      <PersonFacts person={person} />
      <Memberships org={org} person={person} teams={teams} today={today} canManage={canManage} />
    </>
  );
}
