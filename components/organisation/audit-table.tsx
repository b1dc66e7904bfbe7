import { useLocale, useTranslations } from 'next-intl';
import { formatDateTime } from '@/components/format';
import { DataTable } from '@/components/ui/data-table';
import { auditText } from './audit-text';

type Plain = string | number | boolean | null;

export interface ShownEntry {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorName: string | null;
  readonly action: string;
  readonly subjectName: string | null;
  readonly changes: readonly {
    readonly field: string;
    readonly before: Plain;
    readonly after: Plain;
  }[];
}

/** Who, what, when, before and after. */
export function AuditTable({
  entries,
  timeZone,
}: {
  entries: readonly ShownEntry[];
  timeZone: string;
}) {
  const t = useTranslations('audit');
  const locale = useLocale();
  const say = auditText(t, useTranslations('organisation'), locale);
  return (
    <DataTable
      caption={t('caption')}
      rows={entries}
      rowKey={({ id }) => id}
      empty={t('empty')}
      columns={[
        {
          id: 'when',
          header: t('when'),
          cell: ({ at }) => (
            <time dateTime={at.toISOString()} className="figure whitespace-nowrap">
              {formatDateTime(at.toISOString(), locale, timeZone)}
            </time>
          ),
        },
        {
          id: 'who',
          header: t('who'),
          cell: ({ actorName, actorKind }) => (
            <span className="whitespace-nowrap">{actorName ?? say.actor(actorKind)}</span>
          ),
        },
        {
          id: 'what',
          header: t('what'),
          isRowName: true,
          cell: ({ action, subjectName }) => (
            <span className="block py-1.5">
              {say.action(action)}
              {subjectName ? (
                <span className="block text-label text-ink-muted">{subjectName}</span>
              ) : null}
            </span>
          ),
        },
        {
          id: 'details',
          header: t('details'),
          cell: ({ changes }) => (
            <dl className="grid gap-0.5 py-1.5 text-label">
              {changes.map(({ field, before, after }) => (
                <div key={field} className="flex flex-wrap gap-x-1.5">
                  <dt className="text-ink-muted">{say.field(field)}</dt>
                  <dd className="min-w-0 break-words">
                    {before === null
                      ? say.value(field, after)
                      : t('change', {
                          before: say.value(field, before),
                          after: say.value(field, after),
                        })}
                  </dd>
                </div>
              ))}
            </dl>
          ),
        },
      ]}
    />
  );
}
