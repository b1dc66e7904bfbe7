import { useLocale, useTranslations } from 'next-intl';
import { formatNumber, noValue } from '@/components/format';
import { DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import type { LaterChange } from '@/server/dataset/undo/later-changes';
import type { UndoPlan } from '@/server/dataset/undo/read-undo';
import { laterChoices, type LaterChoice } from '@/server/dataset/undo.schemas';

interface Props {
  plan: UndoPlan;
  choice: LaterChoice;
  onChoose: (choice: LaterChoice) => void;
}

/** The records that were changed since, and what becomes of them. */
export function UndoLater({ plan: { laterCount, later }, choice, onChoose }: Props) {
  const t = useTranslations('undo');
  const types = useTranslations('dataset.types');
  const locale = useLocale();
  const title = t('later.title', { count: laterCount });
  const changedBy = ({ source, fileName }: LaterChange) =>
    source ? t(`sources.${source}`, { name: fileName ?? '' }) : t('later.unknown');
  return (
    <div className="grid gap-4">
      <Notice tone="warning" title={title}>
        {later.length < laterCount
          ? t('later.more', {
              shown: formatNumber(String(later.length), locale),
              count: formatNumber(String(laterCount), locale),
            })
          : null}
      </Notice>
      <div className="max-h-48 overflow-y-auto" role="region" aria-label={title} tabIndex={0}>
        <DataTable
          caption={title}
          rows={later}
          rowKey={({ recordType, externalId, name, importId }) =>
            [recordType, externalId, name, importId].join('/')
          }
          columns={[
            {
              id: 'record',
              header: t('later.record'),
              isRowName: true,
              cell: ({ name, externalId }) => name ?? externalId ?? noValue,
            },
            {
              id: 'type',
              header: t('later.type'),
              cell: ({ recordType }) =>
                recordType === 'teamMembership' ? types('team') : types(recordType),
            },
            { id: 'change', header: t('later.change'), cell: changedBy },
          ]}
        />
      </div>
      <RadioGroup
        name="changed"
        label={t('later.choice')}
        value={choice}
        onValueChange={(value) => {
          const chosen = laterChoices.find((known) => known === value);
          if (chosen) onChoose(chosen);
        }}
        options={laterChoices.map((value) => ({
          value,
          label: t(`later.${value}`),
          help: t(`later.${value}Help`),
        }))}
      />
    </div>
  );
}
