'use client';

import { Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { FieldDefinition } from '@/server/dataset/engine/record-type/definition';
import { isIdentity } from '@/server/dataset/record.schemas';
import type { StoredRecord } from '@/server/dataset/records/read-records';
import { CellEditor } from './cell-editor';
import { listHref, recordsPath } from './record-address';
import { decimalsOf, isNumeric, useRecordTexts } from './record-value';
import { SortLink, sortState, type ShownSort } from './sort-link';

interface Props {
  org: string;
  type: RecordType;
  timeZone: string;
  records: readonly StoredRecord[];
  fields: readonly FieldDefinition[];
  path: string;
  search: string;
  sort: ShownSort;
  canEdit: boolean;
  selected: ReadonlySet<string>;
  onSelect: (externalIds: readonly string[], isSelected: boolean) => void;
}

const stickyCell = 'sticky left-0 z-[5] bg-canvas group-hover:bg-surface-sunken max-w-[45vw]';

/** A page of records: one row each, a cell is changed in its place. */
export function RecordTable(props: Props) {
  const { org, type, timeZone, records, fields, path, search, sort, canEdit } = props;
  const { selected, onSelect } = props;
  const t = useTranslations('record.list');
  const texts = useRecordTexts(type, timeZone);
  const [editing, setEditing] = useState<string | null>(null);
  const decimals = new Map(
    fields
      .filter(isNumeric)
      .map(({ name }) => [name, decimalsOf(records.map(({ values }) => values[name]))]),
  );
  const sortHref = (next: string) => listHref(path, search, { sort: next });
  const ids = records.map(({ externalId }) => externalId);
  const nameSort = records.some(({ values }) => 'name' in values) ? 'name' : 'externalId';
  return (
    <Table
      caption={t('caption', { type: texts.typeName })}
      dense
      className="relative max-h-[70dvh] !overflow-auto border border-line"
    >
      <TableHead>
        <tr>
          <HeaderCell
            aria-sort={sortState(nameSort, sort)}
            className="sticky left-0 z-10 bg-canvas shadow-[inset_0_-1px_0_rgb(var(--line-strong))]"
          >
            <span className="flex items-center gap-2">
              {canEdit ? (
                <input
                  type="checkbox"
                  aria-label={t('selectAll')}
                  checked={ids.every((id) => selected.has(id))}
                  onChange={({ target }) => onSelect(ids, target.checked)}
                  className="size-4 accent-accent"
                />
              ) : null}
              <SortLink header={t('name')} field={nameSort} sort={sort} href={sortHref} />
            </span>
          </HeaderCell>
          {fields.map((field) => (
            <HeaderCell
              key={field.name}
              numeric={isNumeric(field)}
              aria-sort={sortState(field.name, sort)}
            >
              {field.kind === 'list' ? (
                texts.fieldName(field.name)
              ) : (
                <SortLink
                  header={texts.fieldName(field.name)}
                  field={field.name}
                  sort={sort}
                  href={sortHref}
                />
              )}
            </HeaderCell>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {records.map((record) => {
          const name = record.values.name ?? record.externalId;
          return (
            <Row key={record.id} selected={selected.has(record.externalId)}>
              <HeaderCell scope="row" className={stickyCell}>
                <span className="flex items-center gap-2">
                  {canEdit ? (
                    <input
                      type="checkbox"
                      aria-label={t('select', { name })}
                      checked={selected.has(record.externalId)}
                      onChange={({ target }) => onSelect([record.externalId], target.checked)}
                      className="size-4 shrink-0 accent-accent"
                    />
                  ) : null}
                  <span className="min-w-0 truncate" title={name}>
                    <TextLink href={recordsPath(org, type, record.id)}>{name}</TextLink>
                  </span>
                </span>
              </HeaderCell>
              {fields.map((field) => {
                const place = `${record.id} ${field.name}`;
                const isEditable = canEdit && !record.isDerived && !isIdentity(type, field.name);
                return (
                  <Cell key={field.name} numeric={isNumeric(field)} className="group/cell">
                    {editing === place ? (
                      <CellEditor
                        {...{ org, type, timeZone, record, field }}
                        onClose={() => setEditing(null)}
                      />
                    ) : (
                      <ShownValue
                        text={shownText(record, field)}
                        isNumeric={isNumeric(field)}
                        label={t('edit', { field: texts.fieldName(field.name), name })}
                        onEdit={isEditable ? () => setEditing(place) : null}
                      />
                    )}
                  </Cell>
                );
              })}
            </Row>
          );
        })}
      </TableBody>
    </Table>
  );

  function shownText(record: StoredRecord, field: FieldDefinition): string | null {
    const value = record.values[field.name] ?? null;
    if (value === null) return null;
    return record.names[field.name] ?? texts.valueText(field, value, decimals.get(field.name));
  }
}

function ShownValue({
  text,
  isNumeric: isRight,
  label,
  onEdit,
}: {
  text: string | null;
  isNumeric: boolean;
  label: string;
  onEdit: (() => void) | null;
}) {
  const shown = text ?? <span className="text-ink-faint">–</span>;
  const styles = 'inline-block max-w-72 truncate align-bottom';
  if (!onEdit) {
    return (
      <span className={styles} title={text ?? undefined}>
        {shown}
      </span>
    );
  }
  return (
    <button
      type="button"
      onClick={onEdit}
      aria-label={`${text ?? '–'}, ${label}`}
      title={label}
      className={classNames(
        'inline-flex max-w-72 items-center gap-1.5 rounded-control hover:text-accent',
        isRight && 'flex-row-reverse',
      )}
    >
      <span className="truncate">{shown}</span>
      <Pencil
        aria-hidden
        className="size-3 shrink-0 opacity-0 group-hover/cell:opacity-60"
        strokeWidth={1.5}
      />
    </button>
  );
}
