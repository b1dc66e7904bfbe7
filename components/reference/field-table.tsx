import { useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/ui/data-table';

export interface ListedField {
  readonly name: string;
  readonly description: string;
  readonly values: readonly string[];
  readonly isNeeded: boolean;
}

/** The fields of a record type or the parameters of an operation. */
export function FieldTable({
  caption,
  header,
  fields,
}: {
  caption: string;
  header: string;
  fields: readonly ListedField[];
}) {
  const t = useTranslations('reference');
  const columns: Column<ListedField>[] = [
    {
      id: 'name',
      header,
      isRowName: true,
      cell: ({ name }) => <code className="font-mono text-label">{name}</code>,
    },
    {
      id: 'meaning',
      header: t('meaning'),
      cell: ({ description, values }) => (
        <>
          {description}
          {values.length > 0 ? (
            <code className="block font-mono text-label text-ink-muted">{values.join(' · ')}</code>
          ) : null}
        </>
      ),
    },
    { id: 'needed', header: t('needed'), cell: ({ isNeeded }) => (isNeeded ? t('yes') : '') },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={fields}
      rowKey={({ name }) => name}
      dense
    />
  );
}
