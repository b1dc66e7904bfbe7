'use client';

import { useTranslations } from 'next-intl';
import { formatDateTime } from '@/components/format';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { definitions, type RecordType } from '@/server/dataset/dataset.schemas';
import type { FieldChange, HistoryEntry, RecordDetail } from '@/server/dataset/records/read-record';
import { useRecordTexts } from './record-value';

interface Props {
  org: string;
  type: RecordType;
  timeZone: string;
  record: RecordDetail;
  canEdit: boolean;
  canSeeImports: boolean;
}

const actorKinds = ['member', 'token', 'job', 'operator'] as const;
const sources = ['file', 'pull', 'machine', 'form', 'edit', 'delete', 'archive'] as const;

/** How a record came to be what it is, the latest first, with who did it and what it was before. */
export function RecordHistory({ org, type, timeZone, record, canEdit, canSeeImports }: Props) {
  const t = useTranslations('record.history');
  const trpc = useTRPC();
  const form = useChange(trpc.record.undo.mutationOptions());
  const { history, hasOlderHistory } = record;
  return (
    <div className="grid gap-4">
      <ChangeError error={form.error} />
      {history.length === 0 ? <p className="text-ink-muted">{t('none')}</p> : null}
      <ol className="grid gap-4">
        {history.map((entry, index) => (
          <li key={entry.origin.importId} className="grid gap-1.5 border-l-2 border-line pl-4">
            <Origin {...{ org, entry, timeZone, canSeeImports }} />
            {entry.changes ? <Changes {...{ type, timeZone }} changes={entry.changes} /> : null}
            {canEdit && index === 0 && entry.origin.source === 'edit' ? (
              <div>
                <Button
                  size="small"
                  pending={form.isPending}
                  onClick={() => form.change({ org, id: entry.origin.importId })}
                >
                  {t('undo')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      {hasOlderHistory ? <p className="text-label text-ink-faint">{t('older')}</p> : null}
    </div>
  );
}

function Origin({
  org,
  entry: { origin, row, changes },
  timeZone,
  canSeeImports,
}: Pick<Props, 'org' | 'timeZone' | 'canSeeImports'> & { entry: HistoryEntry }) {
  const t = useTranslations('record.history');
  const { locale } = useRecordTexts('deal', timeZone);
  const source = sources.find((known) => known === origin.source) ?? 'machine';
  const kind = actorKinds.find((known) => known === origin.actorKind);
  const how = t(`by.${source}`, { file: origin.fileName });
  const isFile = source === 'file' || source === 'pull';
  const who = origin.actorName ?? (kind ? t(`actors.${kind}`) : null);
  return (
    <p className="text-label">
      <span className="font-semibold">{t(changes ? 'changed' : 'made')}</span>
      {' · '}
      {formatDateTime(new Date(origin.at).toISOString(), locale, timeZone)}
      {' · '}
      {isFile && canSeeImports ? (
        <TextLink href={`/${org}/data/import/${origin.importId}`}>{how}</TextLink>
      ) : (
        how
      )}
      {isFile && row !== null ? `, ${t('row', { row })}` : null}
      {who ? ` · ${who}` : null}
    </p>
  );
}

function Changes({
  type,
  timeZone,
  changes,
}: Pick<Props, 'type' | 'timeZone'> & { changes: readonly FieldChange[] }) {
  const t = useTranslations('record.history');
  const texts = useRecordTexts(type, timeZone);
  const shown = (name: string, value: string | null) => {
    if (value === null) return '–';
    const field = definitions[type].fields.find((each) => each.name === name);
    return field && !field.target ? texts.valueText(field, value) : value;
  };
  if (changes.length === 0) return <p className="text-label text-ink-muted">{t('noFields')}</p>;
  return (
    <ul className="grid gap-0.5 text-label">
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className="text-ink-muted">{t('field', { field: texts.fieldName(field) })} </span>
          <span className="figure">
            <del className="text-ink-muted">{shown(field, before)}</del>
            {' → '}
            <ins className="no-underline">{shown(field, after)}</ins>
          </span>
        </li>
      ))}
    </ul>
  );
}
