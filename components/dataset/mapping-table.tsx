'use client';

import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Select } from '@/components/ui/select';
import { definitions, JOINT, partsOf, type RecordType } from '@/server/dataset/dataset.schemas';
import { fieldText } from './reason-text';

type Mapping = Readonly<Record<string, string>>;

interface Props {
  type: RecordType;
  header: readonly string[];
  sample: readonly (readonly string[])[];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** The mapping in which a column, alone or with others until now, is this field; '' : none. */
export function withColumn(
  mapping: Mapping,
  header: readonly string[],
  column: string,
  field: string,
): Mapping {
  const kept = Object.entries(mapping).flatMap(([key, name]): [string, string][] => {
    const others = partsOf(header, name).filter((part) => part !== column);
    return key === field || others.length === 0 ? [] : [[key, others.join(JOINT)]];
  });
  return Object.fromEntries(field === '' ? kept : [...kept, [field, column]]);
}

/** One row per column of the file: its name, its first values, and the field it is. */
export function MappingTable({ type, header, sample, mapping, onChange }: Props) {
  const t = useTranslations('dataset');
  const placeOf = new Map(
    Object.entries(mapping).flatMap(([field, name]) => {
      const parts = partsOf(header, name);
      return parts.map((part): [string, { field: string; others: string[] }] => [
        part,
        { field, others: parts.filter((other) => other !== part) },
      ]);
    }),
  );
  const columns = header.flatMap((name, index) => (name === '' ? [] : [{ name, index }]));
  const { fields } = definitions[type];
  return (
    <DataTable
      caption={t('mapping.title')}
      rows={columns}
      rowKey={({ name }) => name}
      columns={[
        {
          id: 'column',
          header: t('mapping.column'),
          isRowName: true,
          cell: ({ name }) => {
            const others = placeOf.get(name)?.others ?? [];
            return (
              <span className="grid">
                <span className="font-semibold">{name}</span>
                {others.length > 0 ? (
                  <span className="text-label font-normal text-ink-muted">
                    {t('mapping.joined', { columns: others.join(', ') })}
                  </span>
                ) : null}
              </span>
            );
          },
        },
        {
          id: 'field',
          header: t('mapping.field'),
          cell: ({ name }) => (
            <Select
              dense
              className="my-1 w-36 sm:w-52"
              aria-label={t('mapping.fieldOf', { column: name })}
              value={placeOf.get(name)?.field ?? ''}
              onChange={(event) => onChange(withColumn(mapping, header, name, event.target.value))}
            >
              <option value="">{t('mapping.none')}</option>
              {fields.map((field) => {
                const label = fieldText(t, type, field.name);
                return (
                  <option key={field.name} value={field.name}>
                    {field.isRequired ? t('mapping.required', { field: label }) : label}
                  </option>
                );
              })}
            </Select>
          ),
        },
        {
          id: 'sample',
          header: t('mapping.sample'),
          cell: ({ index }) => (
            <span className="block max-w-72 truncate text-ink-muted">
              {[...new Set(sample.map((cells) => cells[index]?.trim()).filter(Boolean))].join(
                ' · ',
              )}
            </span>
          ),
        },
      ]}
    />
  );
}
