'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { formatNumber, noValue } from '@/components/format';
import { Badge } from '@/components/ui/badge';
import { controlStyles } from '@/components/ui/control-styles';
import { DataTable } from '@/components/ui/data-table';
import type { RecordType, UnknownValue } from '@/server/dataset/dataset.schemas';
import { fieldText } from './reason-text';

type Aliases = Record<string, Record<string, string>>;

interface Props {
  type: RecordType;
  unknown: readonly UnknownValue[];
  unlisted: number;
  aliases: Aliases;
  /** field → existing names to choose from */
  names: Readonly<Record<string, readonly string[]>>;
  onChange: (aliases: Aliases) => void;
}

interface Line {
  readonly field: string;
  readonly value: string;
  readonly count: number | null;
  readonly proposal: string | null;
}

function linesOf(unknown: readonly UnknownValue[], aliases: Aliases): Line[] {
  const isUnknown = (field: string, value: string) =>
    unknown.some((line) => line.field === field && line.value === value);
  const remembered = Object.entries(aliases).flatMap(([field, values]) =>
    Object.keys(values)
      .filter((value) => !isUnknown(field, value))
      .map((value) => ({ field, value, count: null, proposal: null })),
  );
  return [...unknown, ...remembered];
}

function withAlias(aliases: Aliases, { field, value }: Line, meant: string): Aliases {
  const kept = Object.entries(aliases[field] ?? {}).filter(([from]) => from !== value);
  return {
    ...aliases,
    [field]: Object.fromEntries(meant === '' ? kept : [...kept, [value, meant]]),
  };
}

/** The names that no record has, each with what it means; nothing typed: as the policy says. */
export function UnknownValues({ type, unknown, unlisted, aliases, names, onChange }: Props) {
  const t = useTranslations('dataset');
  const locale = useLocale();
  const listId = useId();
  return (
    <div className="grid gap-2">
      {Object.entries(names).map(([field, known]) => (
        <datalist key={field} id={`${listId}-${field}`}>
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      ))}
      <DataTable
        caption={t('values.title')}
        rows={linesOf(unknown, aliases)}
        rowKey={({ field, value }) => `${field}:${value}`}
        columns={[
          { id: 'value', header: t('values.value'), isRowName: true, cell: ({ value }) => value },
          {
            id: 'field',
            header: t('values.field'),
            cell: ({ field }) => fieldText(t, type, field),
          },
          {
            id: 'rows',
            header: t('values.rows'),
            numeric: true,
            cell: ({ count }) => (count === null ? noValue : formatNumber(String(count), locale)),
          },
          {
            id: 'means',
            header: t('values.means'),
            cell: (line) => {
              const meant = aliases[line.field]?.[line.value] ?? '';
              return (
                <span className="flex items-center gap-2 py-1">
                  <span className="w-56">
                    <input
                      type="text"
                      list={`${listId}-${line.field}`}
                      aria-label={t('values.meansOf', { value: line.value })}
                      placeholder={t('values.asAbove')}
                      value={meant}
                      onChange={(event) => onChange(withAlias(aliases, line, event.target.value))}
                      className={controlStyles('h-8 px-3 text-label')}
                    />
                  </span>
                  {line.proposal && line.proposal === meant ? (
                    <Badge tone="accent">{t('values.proposed')}</Badge>
                  ) : null}
                </span>
              );
            },
          },
        ]}
      />
      {unlisted > 0 ? (
        <p className="text-label text-ink-muted">{t('values.unlisted', { count: unlisted })}</p>
      ) : null}
    </div>
  );
}
