'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { definitions, type ImportOptions, type RecordType } from '@/server/dataset/dataset.schemas';
import { choiceText, fieldText } from './reason-text';

interface Props {
  type: RecordType;
  fields: readonly string[];
  options: ImportOptions;
  onChange: (options: ImportOptions) => void;
}

/** The fields that every row needs and no column has: a column, or one value for all rows. */
export function MissingFields({ type, fields, options, onChange }: Props) {
  const t = useTranslations('dataset');
  return fields.map((name) => {
    const field = definitions[type].fields.find((known) => known.name === name);
    const label = fieldText(t, type, name);
    const values = Object.keys(field?.choices ?? {});
    const constant = options.constants[name] ?? '';
    return (
      <div key={name} className="grid gap-3">
        {constant === '' ? (
          <Notice tone="warning">{t('mapping.missing', { field: label })}</Notice>
        ) : null}
        {values.length > 0 ? (
          <SelectField
            className="max-w-md"
            label={t('mapping.sameForAll', { field: label })}
            value={constant}
            onChange={({ target }) => {
              const others = Object.entries(options.constants).filter(([key]) => key !== name);
              const chosen: [string, string][] = target.value === '' ? [] : [[name, target.value]];
              const constants: Record<string, string> = Object.fromEntries([...others, ...chosen]);
              onChange({ ...options, constants });
            }}
          >
            <option value="" />
            {values.map((value) => (
              <option key={value} value={value}>
                {choiceText(t, value)}
              </option>
            ))}
          </SelectField>
        ) : null}
      </div>
    );
  });
}
