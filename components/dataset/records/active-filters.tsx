'use client';

import { X } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { definitions, type RecordType } from '@/server/dataset/dataset.schemas';
import type { RecordFilter } from '@/server/dataset/record.schemas';
import { readRecordQuery } from '@/server/dataset/record-address.schemas';
import { listHref } from './record-address';
import { useRecordTexts } from './record-value';

interface Props {
  type: RecordType;
  timeZone: string;
  path: string;
  search: string;
}

const kinds = ['is', 'has', 'empty', 'from', 'to'] as const;

/** What the list is filtered by, in words, each to be taken away by itself. */
export function ActiveFilters({ type, timeZone, path, search }: Props) {
  const t = useTranslations('record.list');
  const history = useTranslations('record.history');
  const texts = useRecordTexts(type, timeZone);
  const { filters } = readRecordQuery(type, new URLSearchParams(search));
  if (filters.length === 0) return null;
  const wordsOf = ({ field, is, contains, isEmpty, from, to }: RecordFilter): string => {
    const found = definitions[type].fields.find(({ name }) => name === field);
    const text = (value: string) =>
      found && !found.target ? texts.optionText(found, value) : value;
    const parts = [
      is ? is.map(text).join(', ') : null,
      contains === undefined ? null : `${t('contains')} ${contains}`,
      isEmpty === undefined ? null : t(isEmpty ? 'empty' : 'filled').toLowerCase(),
      from === undefined ? null : `≥ ${from}`,
      to === undefined ? null : `≤ ${to}`,
    ];
    const name = history('field', { field: texts.fieldName(field) });
    return `${name} ${parts.filter((part) => part !== null).join(' · ')}`;
  };
  const without = (field: string) =>
    listHref(path, search, Object.fromEntries(kinds.map((kind) => [`${kind}.${field}`, null])));
  return (
    <ul className="flex basis-full flex-wrap gap-2">
      {filters.map((filter) => (
        <li key={filter.field}>
          <Link
            href={without(filter.field)}
            scroll={false}
            prefetch={false}
            aria-label={t('removeFilter', { filter: wordsOf(filter) })}
            className="inline-flex h-7 items-center gap-1.5 rounded-control bg-accent-soft px-2.5 text-label hover:text-accent"
          >
            {wordsOf(filter)}
            <X aria-hidden className="size-3" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
