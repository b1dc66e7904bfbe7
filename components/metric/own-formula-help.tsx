import { useLocale, useTranslations } from 'next-intl';
import { formulaFunctions } from '@/server/metric/own-metric.schemas';

/** The language of formulas on one screen. */
export function OwnFormulaHelp() {
  const t = useTranslations('formula.editor');
  const locale = useLocale();
  return (
    <details className="text-label text-ink-muted">
      <summary className="w-fit cursor-pointer font-semibold text-accent">{t('help')}</summary>
      <ul className="mt-2 grid gap-1">
        <li>{t('names')}</li>
        <li>{t('windows')}</li>
        <li>{t('signs')}</li>
        <li>{t('division')}</li>
        {Object.values(formulaFunctions).map(({ usage, explanation }) => (
          <li key={usage}>
            <code className="font-mono text-ink">{usage}</code> {explanation[locale]}
          </li>
        ))}
      </ul>
    </details>
  );
}
