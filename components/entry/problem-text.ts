import { useLocale, useTranslations } from 'next-intl';
import { reasonText } from '@/components/dataset/reason-text';
import { asTyped } from './typed-number';
import type { PlaceProblem } from './use-measurement-grid';

/** Why a cell can't be saved, in one sentence. */
export function useProblemText(): (problem: PlaceProblem) => string {
  const t = useTranslations('entry.grid');
  const dataset = useTranslations('dataset');
  const locale = useLocale();
  return (problem) => {
    switch (problem.kind) {
      case 'typed':
        return t(problem.problem, { text: problem.text, example: asTyped('1234.5', locale) });
      case 'rejected':
        return problem.reasons
          .map((reason) => reasonText(dataset, locale, 'measurement', reason))
          .join(' ');
      case 'changedMeanwhile':
        return problem.now === null
          ? t('emptied')
          : t('changedMeanwhile', { value: asTyped(problem.now, locale) });
      case 'locked':
        return t('locked', { count: problem.count });
    }
  };
}
