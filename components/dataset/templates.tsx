'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SelectField } from '@/components/ui/select-field';
import { Surface } from '@/components/ui/surface';
import { recordTypes, type RecordType } from '@/server/dataset/dataset.schemas';
import { groupNames, recordTypeGroups } from './record-type-groups';

const formats = ['csv', 'xlsx'] as const;

/** Plain files of each record type to be filled in. */
export function Templates({ slug }: { slug: string }) {
  const t = useTranslations('dataset');
  const [type, setType] = useState<RecordType>('deal');
  return (
    <Surface title={t('templates.title')} description={t('templates.help')}>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <SelectField
          className="w-full max-w-xs"
          label={t('templates.type')}
          value={type}
          onChange={({ target }) =>
            setType(recordTypes.find((known) => known === target.value) ?? type)
          }
        >
          {groupNames.map((group) => (
            <optgroup key={group} label={t(`typeGroups.${group}`)}>
              {recordTypeGroups[group].map((known) => (
                <option key={known} value={known}>
                  {t(`types.${known}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
        {formats.map((format) => (
          <a
            key={format}
            href={`/api/exports/template?org=${slug}&type=${type}&format=${format}`}
            className="py-2 font-semibold text-accent underline underline-offset-2 hover:no-underline"
          >
            {t('templates.download', { format: format.toUpperCase() })}
          </a>
        ))}
      </div>
    </Surface>
  );
}
