'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { controlStyles } from '@/components/ui/control-styles';
import { Select } from '@/components/ui/select';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { FieldDefinition } from '@/server/dataset/engine/record-type/definition';
import { listedFields, readRecordQuery } from '@/server/dataset/record-address.schemas';
import { isNumeric, useRecordTexts } from './record-value';

interface Props {
  type: RecordType;
  timeZone: string;
  asked: URLSearchParams;
  columns: readonly string[];
}

/** A filter for every column that is shown, and for every field that is filtered by already. */
export function FilterFields({
  type,
  timeZone,
  asked,
  columns,
  children,
}: Props & { children: ReactNode }) {
  const filtered = readRecordQuery(type, asked).filters.map(({ field }) => field);
  const fields = listedFields(type).filter(
    ({ name }) => columns.includes(name) || filtered.includes(name),
  );
  return (
    <div className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-4 rounded-tile border border-line bg-surface p-3">
      {fields.map((field) => (
        <FieldFilter key={field.name} {...{ type, timeZone, asked, field }} />
      ))}
      <div className="col-span-full flex justify-end">{children}</div>
    </div>
  );
}

const inputStyles = controlStyles('h-8 px-2 text-label');

function FieldFilter({
  type,
  timeZone,
  asked,
  field,
}: Omit<Props, 'columns'> & { field: FieldDefinition }) {
  const t = useTranslations('record');
  const texts = useRecordTexts(type, timeZone);
  const name = texts.fieldName(field.name);
  const value = (kind: string) => asked.get(`${kind}.${field.name}`) ?? '';
  const presence = (
    <Select
      dense
      name={`empty.${field.name}`}
      defaultValue={value('empty')}
      aria-label={t('list.presence', { field: name })}
    >
      <option value="">{t('any')}</option>
      <option value="no">{t('list.filled')}</option>
      <option value="yes">{t('list.empty')}</option>
    </Select>
  );
  const options = texts.optionsOf(field);
  const isRange = isNumeric(field) || field.kind === 'date';
  return (
    <fieldset className="grid min-w-0 content-start gap-1">
      <legend className="pb-1 text-label font-semibold">{name}</legend>
      {isRange ? (
        <div className="grid grid-cols-2 gap-1">
          {(['from', 'to'] as const).map((end) => (
            <input
              key={end}
              type={field.kind === 'date' ? 'date' : 'text'}
              inputMode={field.kind === 'date' ? undefined : 'decimal'}
              name={`${end}.${field.name}`}
              defaultValue={value(end)}
              aria-label={t(`list.${end}`, { field: name })}
              placeholder={t(`list.short.${end}`)}
              className={inputStyles}
            />
          ))}
        </div>
      ) : options ? (
        <Select dense name={`is.${field.name}`} defaultValue={value('is')} aria-label={name}>
          <option value="">{t('any')}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {texts.optionText(field, option)}
            </option>
          ))}
        </Select>
      ) : (
        <input
          type="text"
          name={`has.${field.name}`}
          defaultValue={value('has')}
          maxLength={200}
          aria-label={`${name} ${t('list.contains')}`}
          placeholder={t('list.contains')}
          className={inputStyles}
        />
      )}
      {options && !field.isOpen ? null : presence}
    </fieldset>
  );
}
