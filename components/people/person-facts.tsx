import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/components/format';
import { Surface } from '@/components/ui/surface';
import type { PersonRole } from '@/server/people/people.schemas';

export interface PersonFactsOf {
  readonly externalId: string;
  readonly email: string | null;
  readonly role: PersonRole;
  readonly location: string | null;
  readonly hiredOn: string | null;
  readonly leftOn: string | null;
  readonly leaveReason: string | null;
  readonly managedTeams: readonly { readonly id: string; readonly name: string }[];
}

export function PersonFacts({ person }: { person: PersonFactsOf }) {
  const t = useTranslations('people');
  const locale = useLocale();
  const unknown = t('person.unknown');
  const facts = [
    [t('person.externalId'), person.externalId],
    [t('person.email'), person.email ?? unknown],
    [t('person.location'), person.location ?? unknown],
    [t('person.hiredOn'), formatDate(person.hiredOn, locale)],
    ...(person.leftOn
      ? [
          [t('person.leftOn'), formatDate(person.leftOn, locale)],
          [t('person.leaveReason'), person.leaveReason ?? unknown],
        ]
      : []),
    ...(person.managedTeams.length > 0
      ? [[t('person.manages'), person.managedTeams.map(({ name }) => name).join(', ')]]
      : []),
  ];
  return (
    <Surface title={t('person.facts')}>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        {facts.map(([name, value]) => (
          <div key={name} className="min-w-0">
            <dt className="text-label text-ink-muted">{name}</dt>
            <dd className="break-words text-body">{value}</dd>
          </div>
        ))}
      </dl>
    </Surface>
  );
}
