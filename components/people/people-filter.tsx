import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { controlStyles } from '@/components/ui/control-styles';
import { Select } from '@/components/ui/select';

export const peopleStatuses = ['active', 'left', 'all'] as const;
export type PeopleStatus = (typeof peopleStatuses)[number];

/** Search and status as a form that needs no script: what it asks stands in the URL. */
export function PeopleFilter({ search, status }: { search: string; status: PeopleStatus }) {
  const t = useTranslations('people');
  return (
    <form className="flex flex-wrap items-center gap-2" role="search">
      <input
        type="search"
        name="search"
        defaultValue={search}
        aria-label={t('list.search')}
        placeholder={t('list.search')}
        className={`${controlStyles('h-9 px-3')} max-w-80`}
      />
      <Select name="status" defaultValue={status} aria-label={t('list.status')}>
        {peopleStatuses.map((each) => (
          <option key={each} value={each}>
            {t(`list.${each}`)}
          </option>
        ))}
      </Select>
      <Button type="submit">{t('list.find')}</Button>
    </form>
  );
}
