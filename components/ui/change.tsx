import { useTranslations } from 'next-intl';
import { classNames } from './class-names';

export type Better = 'higher' | 'lower' | 'neither';

type Verdict = 'better' | 'worse' | 'neutral';

/** Whether a signed decimal change is good news, by the metric's direction and not by its sign. */
export function judgeChange(delta: string, better: Better): Verdict {
  const isZero = !/[1-9]/.test(delta);
  if (isZero || better === 'neither') return 'neutral';
  const isUp = !/^[-\u2212]/.test(delta.trim());
  return isUp === (better === 'higher') ? 'better' : 'worse';
}

const colours: Record<Verdict, string> = {
  better: 'text-status-on-target',
  worse: 'text-status-off-target',
  neutral: 'text-ink-muted',
};

/** A signed change and what it is measured against: `+4,2 pts vs T3 2017`. */
export function Change({
  delta,
  display,
  against,
  better,
}: {
  /** Exact decimal, or null when one of the two values is missing. */
  delta: string | null;
  /** With sign and unit, in the reader's locale. */
  display: string | null;
  against: string;
  better: Better;
}) {
  const t = useTranslations('ui');
  if (delta === null || display === null) {
    return <span className="text-label text-ink-faint">{t('change.none', { against })}</span>;
  }
  const verdict = judgeChange(delta, better);
  return (
    <span className="text-label text-ink-muted" data-verdict={verdict}>
      <span className={classNames('figure whitespace-nowrap font-semibold', colours[verdict])}>
        {display}
      </span>{' '}
      {t('change.against', { against })}
      <span className="sr-only">{verdict === 'neutral' ? '' : ` (${t(`change.${verdict}`)})`}</span>
    </span>
  );
}
