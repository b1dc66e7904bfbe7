import { useLocale, useTranslations } from 'next-intl';
import { formatPercent } from '@/components/format';
import { Figure } from '@/components/ui/figure';
import type { Explanation, RecordList } from '@/server/metric/metric.schemas';
import { chooseHref, type RecordChoice } from './explanation-address';
import { Formula } from './formula';
import { useMetricFormat } from './metric-format';
import { useReasonText } from './reason-text';
import { RecordSection, type ListedExport } from './record-section';

export interface ExplanationProps {
  org: string;
  explanation: Explanation;
  /** null where the records stand elsewhere on the page */
  list: RecordList | null;
  /** the measure whose records are shown */
  term?: string;
  choice: RecordChoice;
  path: string;
  search: string;
  importHref: ((importId: string) => string) | null;
  /** what the list was asked with, for its export; null without a list */
  ask: ListedExport | null;
}

/** What a figure rests on, from its meaning down to the rows of the imported files. */
export function ExplanationContent({
  explanation,
  list,
  term = list?.term,
  choice,
  path,
  search,
  importHref,
  org,
  ask,
}: ExplanationProps) {
  const t = useTranslations('explanation');
  const locale = useLocale();
  const format = useMetricFormat(explanation.currency);
  const reason = useReasonText();
  const { figure, unit, variant, variants, note, benchmarks } = explanation;
  const exact = format.exact(figure.value, unit);
  return (
    <div className="grid gap-7">
      <div className="grid gap-3">
        <p>
          <Figure
            size="headline"
            display={format.short(figure.value, unit)}
            exact={figure.value}
            reason={reason(figure.reason)}
          />
        </p>
        {exact ? (
          <p className="figure -mt-2 text-label text-ink-muted">{t('exactly', { value: exact })}</p>
        ) : (
          <p className="text-label text-ink-muted">{reason(figure.reason)}</p>
        )}
        <p className="max-w-prose text-pretty">{explanation.definition[locale]}</p>
        {variants.length > 1 ? (
          <p className="max-w-prose text-label text-ink-muted">
            {t('variant', { name: variant.name[locale] })}
          </p>
        ) : null}
      </div>
      <section aria-labelledby="explained-formula" className="grid gap-3">
        <h3 id="explained-formula" className="text-body font-semibold">
          {t('formula')}
        </h3>
        {explanation.formula.length > 1 ? (
          <p className="max-w-prose text-label text-ink-muted first-letter:uppercase">
            {explanation.formulaText[locale]}
          </p>
        ) : null}
        <Formula
          explanation={explanation}
          term={term}
          hrefOf={(term) => chooseHref(path, search, { term, records: null, status: null })}
        />
        {note ? <p className="max-w-prose text-label text-ink-muted">{note[locale]}</p> : null}
        {benchmarks.map((benchmark) => (
          <p key={benchmark.source} className="max-w-prose text-label text-ink-muted">
            {t('benchmark', {
              label: benchmark.label[locale],
              value:
                unit === 'percent'
                  ? formatPercent(benchmark.value, locale)
                  : (format.short(benchmark.value, unit) ?? '–'),
              source: benchmark.source,
            })}
          </p>
        ))}
      </section>
      {list && ask ? (
        <RecordSection
          org={org}
          ask={ask}
          explanation={explanation}
          list={list}
          choice={choice}
          path={path}
          search={search}
          importHref={importHref}
        />
      ) : null}
    </div>
  );
}
