import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { dimensionNames } from '@/server/metric/metric.schemas';
import type { FormulaDescription, Problem } from '@/server/metric/own-metric.schemas';

/** What is wrong with the formula, or what it gives and where it has no value. */
export function OwnFormulaVerdict({
  problem,
  description,
}: {
  problem: Problem | null;
  description: FormulaDescription | null;
}) {
  const t = useTranslations('formula');
  const locale = useLocale();
  return (
    <div aria-live="polite" className="grid gap-3">
      {problem ? (
        <Notice tone="warning" title={t('verdict.at', { from: problem.from + 1 })}>
          {t(`problems.${problem.code}`, problem.values)}
        </Notice>
      ) : null}
      {description ? (
        <>
          <p className="text-body">
            {problem ? null : <span className="font-semibold">{t('verdict.valid')} </span>}
            {t('verdict.gives', { kind: t(`kinds.${description.kind}`) })}
            {description.dimensions.length > 0
              ? ` ${t('verdict.dimensions', {
                  dimensions: description.dimensions
                    .map((dimension) => dimensionNames[dimension][locale])
                    .join(', '),
                })}`
              : null}
          </p>
          <p className="text-label text-ink-muted">
            <span className="font-semibold">{t('verdict.words')} </span>
            {description.text[locale]}
          </p>
          {description.warnings.map(({ code, about }) => (
            <Notice key={code}>{t(`warnings.${code}`, { about: about[locale] })}</Notice>
          ))}
        </>
      ) : null}
    </div>
  );
}
