import { useTranslations } from 'next-intl';
import { classNames } from './class-names';
import { Hint } from './hint';

const sizes = {
  inline: '',
  tile: 'text-tile font-semibold',
  headline: 'text-headline font-semibold',
};

/**
 * A value as one reads it, with its exact form on hover, for screen readers and in `data-exact`.
 * Without a value: an en dash that tells the reason on focus.
 */
export function Figure({
  display,
  exact,
  exactDisplay,
  reason,
  size = 'inline',
  className,
}: {
  /** As shown (`10,0 M€`), or null for no value. */
  display: string | null;
  /** Exact decimal as the server computed it (`10005534`). */
  exact?: string | null;
  /** The exact value in the reader's locale (`10 005 534,00 €`). */
  exactDisplay?: string | null;
  reason?: string;
  size?: keyof typeof sizes;
  className?: string;
}) {
  const t = useTranslations('ui');
  const styles = classNames('figure', sizes[size], className);
  if (display === null) {
    const why = reason ?? t('figure.noValue');
    return (
      <Hint text={why} label={`${t('figure.noValue')} ${reason ?? ''}`.trim()}>
        <span className={classNames(styles, 'text-ink-faint')}>–</span>
      </Hint>
    );
  }
  const differs = exactDisplay && exactDisplay !== display;
  return (
    <span
      className={styles}
      data-exact={exact ?? undefined}
      title={differs ? exactDisplay : undefined}
    >
      {display}
      {differs ? (
        <span className="sr-only"> {t('figure.exactly', { value: exactDisplay })}</span>
      ) : null}
    </span>
  );
}
