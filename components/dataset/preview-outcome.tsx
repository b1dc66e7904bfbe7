'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/components/format';
import { Notice } from '@/components/ui/notice';
import { Surface } from '@/components/ui/surface';
import type { PreviewedBoard } from '@/server/board/preview-import-on-board';
import {
  REHEARSED_ROWS,
  type Findings,
  type ImportOutcome,
  type RecordType,
} from '@/server/dataset/dataset.schemas';
import { ChangedRecords } from './changed-records';
import { ImportCountRow } from './import-count-row';
import { madeText } from './made-text';
import { PreviewedFigures } from './previewed-figures';
import { ProblemsTable } from './problems-table';

interface Props {
  type: RecordType;
  outcome: ImportOutcome;
  notices: Findings['notices'];
  /** null: the file is too large for figures beforehand */
  board: PreviewedBoard | null;
}

/** What the run would do: counts, errors, changes and the board's figures. */
export function PreviewOutcome({ type, outcome, notices, board }: Props) {
  const t = useTranslations('dataset');
  const locale = useLocale();
  const { counts, problems, changes, alsoCreated, countsLinks } = outcome;
  const made = madeText(t, alsoCreated);
  return (
    <>
      <Surface title={t('preview.title')}>
        <ImportCountRow counts={counts} />
        {made.length > 0 ? (
          <p className="text-ink-muted">
            {t('result.alsoCreated')}: {made.join(', ')}
          </p>
        ) : null}
        {counts.rejected === 0 ? <Notice tone="success">{t('preview.allGood')}</Notice> : null}
        {counts.rejected === counts.read ? (
          <Notice tone="warning">{t('preview.nothing')}</Notice>
        ) : null}
        {notices.map(({ code, count, firstRow }) => (
          <Notice key={code}>{t(`notices.${code}`, { count, row: firstRow })}</Notice>
        ))}
        {countsLinks ? null : <Notice>{t('preview.noLinks')}</Notice>}
      </Surface>
      {problems.length > 0 ? (
        <Surface title={t('preview.problems')} description={t('preview.problemsDescription')}>
          <ProblemsTable type={type} problems={problems} />
        </Surface>
      ) : null}
      {changes.length > 0 ? <ChangedRecords type={type} outcome={outcome} /> : null}
      {board ? (
        <PreviewedFigures board={board} />
      ) : (
        <Notice>
          {t('preview.noFigures', { limit: formatNumber(String(REHEARSED_ROWS), locale) })}
        </Notice>
      )}
    </>
  );
}
