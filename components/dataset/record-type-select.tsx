'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/select-field';
import { recordTypes, type RecordType } from '@/server/dataset/dataset.schemas';
import { groupNames, recordTypeGroups } from './record-type-groups';

interface Props {
  value: RecordType | null;
  onChange: (type: RecordType) => void;
}

/** What the rows of a file are, in groups, with a sentence on the chosen one. */
export function RecordTypeSelect({ value, onChange }: Props) {
  const t = useTranslations('dataset');
  return (
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
  );
}
