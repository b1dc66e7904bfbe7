import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/components/format';
import { DataTable } from '@/components/ui/data-table';
import { TextLink } from '@/components/ui/text-link';
import type { PersonRole } from '@/server/people/people.schemas';

export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly role: PersonRole;
  readonly location: string | null;
  readonly hiredOn: string | null;
  readonly leftOn: string | null;
  readonly teamName: string | null;
}

export function PeopleTable({ org, people }: { org: string; people: readonly ListedPerson[] }) {
  const t = useTranslations('people');
  const locale = useLocale();
  return (
    <DataTable
      caption={t('list.caption')}
      rows={people}
      rowKey={({ id }) => id}
      empty={t('list.none')}
      columns={[
        {
          id: 'name',
          header: t('list.name'),
          isRowName: true,
          cell: ({ id, name }) => <TextLink href={`/${org}/people/${id}`}>{name}</TextLink>,
        },
        { id: 'role', header: t('list.role'), cell: ({ role }) => t(`roles.${role}`) },
        { id: 'team', header: t('list.team'), cell: ({ teamName }) => teamName ?? '–' },
        { id: 'location', header: t('list.location'), cell: ({ location }) => location ?? '–' },
        {
          id: 'hiredOn',
          header: t('list.hiredOn'),
          numeric: true,
          cell: ({ hiredOn }) => formatDate(hiredOn, locale),
        },
        {
          id: 'leftOn',
          header: t('list.leftOn'),
          numeric: true,
          cell: ({ leftOn }) => formatDate(leftOn, locale),
        },
      ]}
    />
  );
}
