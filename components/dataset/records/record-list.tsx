'use client';

import { useState } from 'react';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { FieldDefinition } from '@/server/dataset/engine/record-type/definition';
import { mostDeleted, type RecordQuery } from '@/server/dataset/record.schemas';
import type { RecordList as ListedRecords } from '@/server/dataset/records/list-records';
import { RecordTable } from './record-table';
import { SelectionBar } from './selection-bar';
import type { ShownSort } from './sort-link';

interface Props {
  org: string;
  type: RecordType;
  timeZone: string;
  list: ListedRecords;
  query: RecordQuery;
  sort: ShownSort;
  fields: readonly FieldDefinition[];
  path: string;
  search: string;
  canEdit: boolean;
}

/** The table of a list with what is selected in it, and what can be done with that. */
export function RecordList({ list, query, ...props }: Props) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [hasAll, setHasAll] = useState(false);
  const select = (externalIds: readonly string[], isSelected: boolean) => {
    const next = new Set(selected);
    for (const id of externalIds) {
      if (isSelected) next.add(id);
      else next.delete(id);
    }
    setSelected(next);
    setHasAll(false);
  };
  const { count, isCountCapped, records } = list;
  return (
    <div className="grid min-w-0 gap-3">
      {props.canEdit ? (
        <SelectionBar
          org={props.org}
          type={props.type}
          chosen={hasAll ? { query, count } : { externalIds: [...selected] }}
          allCount={
            !hasAll && !isCountCapped && count <= mostDeleted && count > selected.size
              ? count
              : null
          }
          onAll={() => setHasAll(true)}
          onClear={() => {
            setSelected(new Set());
            setHasAll(false);
          }}
        />
      ) : null}
      {records.length > 0 ? (
        <RecordTable
          {...props}
          records={records}
          selected={hasAll ? new Set(records.map(({ externalId }) => externalId)) : selected}
          onSelect={select}
        />
      ) : null}
    </div>
  );
}
