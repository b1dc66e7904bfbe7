import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { callTexts, type Explanation } from '@/server/metric/metric.schemas';
import { formatNumber } from '@/components/format';
import { useMetricFormat } from './metric-format';

/** The formula with its values: each measure is a link to the records it counts. */
export function Formula({
  explanation,
  term: current,
  hrefOf,
}: {
  explanation: Explanation;
  term: string | undefined;
  hrefOf: (term: string) => string;
}) {
  const t = useTranslations('explanation');
  const locale = useLocale();
  const format = useMetricFormat(explanation.currency);
  const terms = new Map(explanation.terms.map((term) => [term.id, term]));
  const result = format.short(explanation.figure.value, explanation.unit) ?? '–';
  return (
    <div className="flex flex-wrap items-stretch gap-x-2.5 gap-y-3">
      {explanation.formula.map((token, index) => {
        switch (token.kind) {
          case 'term': {
            const term = terms.get(token.term);
            if (!term) return null;
            return (
              <Link
                key={index}
                href={hrefOf(term.id)}
                scroll={false}
                prefetch={false}
                aria-current={term.id === current ? 'true' : undefined}
                className="group/term grid max-w-52 content-start rounded-control border border-line bg-surface px-3 py-2 hover:border-line-strong aria-[current]:border-accent"
              >
                <span
                  className="figure text-lead font-semibold"
                  data-exact={term.value ?? undefined}
                >
                  {format.exact(term.value, term.unit) ?? '–'}
                </span>
                <span className="text-caption text-ink-muted first-letter:uppercase group-hover/term:text-accent">
                  {term.label[locale]}
                </span>
              </Link>
            );
          }
          case 'operator':
          case 'bracket':
            return <Sign key={index} text={token.text} />;
          case 'comma':
            return <Sign key={index} text={locale === 'fr' ? ';' : ','} />;
          case 'function':
            return <Sign key={index} text={callTexts[token.name][locale]} />;
          case 'number':
            return (
              <span key={index} className="figure self-center text-lead">
                {formatNumber(token.value, locale)}
              </span>
            );
          case 'days':
            return <Length key={index} value={String(explanation.days)} label={t('days')} />;
          case 'months':
            return <Length key={index} value={explanation.months} label={t('months')} />;
        }
      })}
      {explanation.formula.length > 1 ? (
        <span className="figure self-center text-lead font-semibold">
          <span aria-hidden className="pr-2.5 font-normal text-ink-muted">
            =
          </span>
          {result}
        </span>
      ) : null}
    </div>
  );
}

function Sign({ text }: { text: string }) {
  return <span className="self-center text-lead text-ink-muted">{text}</span>;
}

/** The length of the period, where the formula divides by it. */
function Length({ value, label }: { value: string; label: string }) {
  const locale = useLocale();
  return (
    <span className="grid content-start rounded-control border border-dashed border-line px-3 py-2">
      <span className="figure text-lead font-semibold">{formatNumber(value, locale)}</span>
      <span className="text-caption text-ink-muted">{label}</span>
    </span>
  );
}
