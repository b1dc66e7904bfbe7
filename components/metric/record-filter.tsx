import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { controlStyles } from '@/components/ui/control-styles';
import { LinkButton } from '@/components/ui/link-button';
import { Select } from '@/components/ui/select';
import { chooseHref, type RecordChoice } from './explanation-address';

/** Search and status of a list of records: a plain form, so that it works without script. */
export function RecordFilter({
  path,
  search,
  choice,
  hasStatus,
}: {
  path: string;
  search: string;
  choice: RecordChoice;
  hasStatus: boolean;
}) {
  const t = useTranslations('explanation.records');
  const kept = [...new URLSearchParams(search)].filter(
    ([name]) => !['records', 'status', 'cursor'].includes(name),
  );
  return (
    <form action={path} method="get" role="search" className="flex flex-wrap items-center gap-2">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input
        type="search"
        name="records"
        defaultValue={choice.records}
        maxLength={200}
        aria-label={t('search')}
        placeholder={t('searchHelp')}
        className={controlStyles('h-8 w-full min-w-0 px-3 text-label sm:w-64')}
      />
      {hasStatus ? (
        <Select dense name="status" aria-label={t('status')} defaultValue={choice.status ?? ''}>
          <option value="">{t('any')}</option>
          <option value="open">{t('open')}</option>
          <option value="won">{t('won')}</option>
          <option value="lost">{t('lost')}</option>
        </Select>
      ) : null}
      <Button type="submit" size="small">
        {t('apply')}
      </Button>
      {choice.records || choice.status ? (
        <LinkButton
          size="small"
          tone="quiet"
          scroll={false}
          href={chooseHref(path, search, { records: null, status: null })}
        >
          {t('clear')}
        </LinkButton>
      ) : null}
    </form>
  );
}
