'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { recordTypes, type RecordType } from '@/server/dataset/dataset.schemas';
import { groupNames, recordTypeGroups } from './record-type-groups';

interface Props {
  value: RecordType | null;
  /** the types that the columns fit alike; left out where nothing is open */
  candidates?: readonly RecordType[];
  onChange: (type: RecordType) => void;
}

/** What the rows of a file are, in groups, with a sentence on the chosen one. */
export function RecordTypeSelect({ value, candidates, onChange }: Props) {
  const t = useTranslations('dataset');
  const types = candidates?.map((type) => t(`types.${type}`)).join(', ') ?? '';
  return (
    <div className="grid gap-3">
      {candidates ? (
        <Notice tone="warning">
          {types === '' ? t('mapping.typeUnknown') : t('mapping.typeOpen', { types })}
        </Notice>
      ) : null}
      <SelectField
        className="max-w-xl"
        label={t('mapping.type')}
        help={value ? t(`typeHelp.${value}`) : undefined}
        value={value ?? ''}
        onChange={({ target }) => {
          const type = recordTypes.find((known) => known === target.value);
          if (type) onChange(type);
        }}
      >
        {value ? null : <option value="" />}
        {groupNames.map((group) => (
          <optgroup key={group} label={t(`typeGroups.${group}`)}>
            {recordTypeGroups[group].map((type) => (
              <option key={type} value={type}>
                {t(`types.${type}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
    </div>
  );
}
