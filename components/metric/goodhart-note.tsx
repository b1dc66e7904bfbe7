import { Scale } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** Whether a metric counts what people do, so that it can be met without serving its purpose. */
export function countsActivity({ family }: { family: string }): boolean {
  return family === 'activity';
}

/** Beside a metric of activity, and wherever one is made a target: what a target does to it. */
export function GoodhartNote() {
  const t = useTranslations('explanation.goodhart');
  return (
    <aside className="flex max-w-prose items-start gap-2.5 text-label text-ink-muted">
      <Scale aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.5} />
      <p>
        <span className="font-semibold text-ink">{t('title')}</span> {t('text')}
      </p>
    </aside>
  );
}
