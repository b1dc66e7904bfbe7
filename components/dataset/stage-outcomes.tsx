'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/components/format';
import { DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { Surface } from '@/components/ui/surface';
import type { ImportOptions } from '@/server/dataset/dataset.schemas';

type Stages = ImportOptions['stages'];
type Outcome = 'open' | 'won' | 'lost';

interface Props {
  /** distinct stages with their rows; null: too many to be stages */
  values: Readonly<Record<string, number>> | null;
  stages: Stages;
  onChange: (stages: Stages) => void;
}

function outcomeOf(stages: Stages, stage: string): Outcome {
  if (stages.won.includes(stage)) return 'won';
  return stages.lost.includes(stage) ? 'lost' : 'open';
}

function withOutcome(stages: Stages, stage: string, outcome: string): Stages {
  const without = (list: readonly string[]) => list.filter((known) => known !== stage);
  return {
    won: outcome === 'won' ? [...without(stages.won), stage] : without(stages.won),
    lost: outcome === 'lost' ? [...without(stages.lost), stage] : without(stages.lost),
  };
}

/** Which stages of the file mean that a deal is won or lost. */
export function StageOutcomes({ values, stages, onChange }: Props) {
  const t = useTranslations('dataset');
  const locale = useLocale();
  if (!values) return <Notice tone="warning">{t('stages.tooMany')}</Notice>;
  return (
    <Surface title={t('stages.title')} description={t('stages.description')}>
      <DataTable
        caption={t('stages.title')}
        rows={Object.entries(values)}
        rowKey={([stage]) => stage}
        columns={[
          { id: 'stage', header: t('stages.stage'), isRowName: true, cell: ([stage]) => stage },
          {
            id: 'rows',
            header: t('stages.rows'),
            numeric: true,
            cell: ([, rows]) => formatNumber(String(rows), locale),
          },
          {
            id: 'outcome',
            header: t('stages.outcome'),
            cell: ([stage]) => (
              <Select
                dense
                className="my-1 w-40"
                aria-label={t('stages.outcomeOf', { stage })}
                value={outcomeOf(stages, stage)}
                onChange={(event) => onChange(withOutcome(stages, stage, event.target.value))}
              >
                {(['open', 'won', 'lost'] as const).map((outcome) => (
                  <option key={outcome} value={outcome}>
                    {t(`stages.${outcome}`)}
                  </option>
                ))}
              </Select>
            ),
          },
        ]}
      />
    </Surface>
  );
}
