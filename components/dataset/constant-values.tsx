'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { definitions, type RecordType } from '@/server/dataset/dataset.schemas';
import { choiceText, fieldText } from './reason-text';

type Constants = Readonly<Record<string, string>>;

interface Props {
  type: RecordType;
  mapping: Readonly<Record<string, string>>;
  constants: Constants;
  onChange: (constants: Constants) => void;
}

/** One value for all rows of fields that no column gives; the currency has a list of its own. */
export function ConstantValues({ type, mapping, constants, onChange }: Props) {
  const t = useTranslations('dataset');
  const { fields } = definitions[type];
  const listed = fields.filter(({ name, kind }) => name in constants && kind !== 'currency');
  const free = fields.filter(
    ({ name, kind }) =>
      !(name in mapping) && !(name in constants) && kind !== 'currency' && kind !== 'id',
  );
  const set = (name: string, value: string) => onChange({ ...constants, [name]: value });
  const remove = (name: string) =>
    onChange(Object.fromEntries(Object.entries(constants).filter(([key]) => key !== name)));
  return (
    <div className="grid gap-4">
      <div>
        <h3 className="font-semibold">{t('settings.constants')}</h3>
        <p className="text-label text-ink-muted">{t('settings.constantsHelp')}</p>
      </div>
      {listed.map((field) => {
        const label = fieldText(t, type, field.name);
        const values = Object.keys(field.choices ?? {});
        return (
          <div key={field.name} className="flex flex-wrap items-end gap-2">
            {values.length > 0 ? (
              <SelectField
                className="w-64"
                label={label}
                required={false}
                value={constants[field.name] ?? ''}
                onChange={({ target }) => set(field.name, target.value)}
              >
                <option value="" />
                {values.map((value) => (
                  <option key={value} value={value}>
                    {choiceText(t, value)}
                  </option>
                ))}
              </SelectField>
            ) : (
              <TextField
                className="w-64"
                label={label}
                required={false}
                value={constants[field.name] ?? ''}
                onChange={({ target }) => set(field.name, target.value)}
              />
            )}
            <IconButton
              label={t('settings.removeConstant', { field: label })}
              onClick={() => remove(field.name)}
            >
              <X aria-hidden />
            </IconButton>
          </div>
        );
      })}
      <SelectField
        className="w-64"
        label={t('settings.addConstant')}
        required={false}
        value=""
        onChange={({ target }) => {
          if (target.value) set(target.value, '');
        }}
      >
        <option value="" />
        {free.map(({ name }) => (
          <option key={name} value={name}>
            {fieldText(t, type, name)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
