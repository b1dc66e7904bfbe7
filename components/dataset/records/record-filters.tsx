'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { controlStyles } from '@/components/ui/control-styles';
import { LinkButton } from '@/components/ui/link-button';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import { listedFields } from '@/server/dataset/record-address.schemas';
import { ActiveFilters } from './active-filters';
import { withoutEmpty } from './record-address';
import { FilterFields } from './filter-fields';
import { useRecordTexts } from './record-value';

interface Props {
  type: RecordType;
  timeZone: string;
  path: string;
  search: string;
  columns: readonly string[];
  filterCount: number;
}

const summaryStyles =
  'inline-flex h-8 cursor-pointer items-center rounded-control border border-line-strong/60 bg-surface px-2.5 text-label font-semibold hover:bg-surface-sunken';

/** Search, filters and columns of a list: a plain form whose fields stand in the address. */
export function RecordFilters({ type, timeZone, path, search, columns, filterCount }: Props) {
  const t = useTranslations('record.list');
  const texts = useRecordTexts(type, timeZone);
  const router = useRouter();
  const [isPending, start] = useTransition();
  const asked = new URLSearchParams(search);
  const sort = asked.get('sort');
  const isFiltered = filterCount > 0 || (asked.get('search') ?? '') !== '';
  const apply = (
    <Button type="submit" size="small" className="h-8" pending={isPending}>
      {t('apply')}
    </Button>
  );
  return (
    <form
      // a new address has other fields
      key={search}
      action={path}
      method="get"
      role="search"
      className="flex flex-wrap items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const query = withoutEmpty(new FormData(event.currentTarget));
        start(() => router.push(query === '' ? path : `${path}?${query}`, { scroll: false }));
      }}
    >
      {sort ? <input type="hidden" name="sort" value={sort} /> : null}
      <input
        type="search"
        name="search"
        defaultValue={asked.get('search') ?? ''}
        maxLength={200}
        aria-label={t('search')}
        placeholder={t('searchHelp')}
        className={controlStyles('h-8 min-w-0 flex-1 basis-40 px-3 text-label sm:max-w-72')}
      />
      {apply}
      {isFiltered ? (
        <LinkButton size="small" tone="quiet" className="h-8" scroll={false} href={path}>
          {t('clear')}
        </LinkButton>
      ) : null}
      <details className="[&[open]]:w-full [&[open]]:basis-full">
        <summary className={summaryStyles}>
          {filterCount > 0 ? t('filtersActive', { count: filterCount }) : t('filters')}
        </summary>
        <FilterFields {...{ type, timeZone, asked, columns }}>{apply}</FilterFields>
      </details>
      <details className="[&[open]]:w-full [&[open]]:basis-full">
        <summary className={summaryStyles}>{t('columns')}</summary>
        <fieldset className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-4 gap-y-1 rounded-tile border border-line bg-surface p-3">
          <legend className="sr-only">{t('columns')}</legend>
          {listedFields(type).map(({ name }) => (
            <label key={name} className="flex items-center gap-2 text-label">
              <input
                type="checkbox"
                name="column"
                value={name}
                defaultChecked={columns.includes(name)}
                className="size-4 accent-accent"
              />
              {texts.fieldName(name)}
            </label>
          ))}
          <div className="col-span-full flex justify-end">{apply}</div>
        </fieldset>
      </details>
      <ActiveFilters {...{ type, timeZone, path, search }} />
    </form>
  );
}
