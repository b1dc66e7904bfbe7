import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type Status = 'on-target' | 'at-risk' | 'off-target' | 'reached' | 'missed' | 'no-data';

const colours: Record<Status, string> = {
  'on-target': 'text-status-on-target',
  'at-risk': 'text-status-at-risk',
  'off-target': 'text-status-off-target',
  reached: 'text-status-on-target',
  missed: 'text-status-off-target',
  'no-data': 'text-ink-faint',
};

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75 };
const shapes: Record<Status, ReactNode> = {
  'on-target': <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  'at-risk': (
    <>
      <circle cx="6" cy="6" r="4.25" {...stroke} strokeWidth={1.25} />
      <path d="M6 1.75a4.25 4.25 0 0 0 0 8.5Z" fill="currentColor" />
    </>
  ),
  'off-target': <path d="M6 1.25 11.25 10.5H.75Z" fill="currentColor" />,
  reached: <path d="m1.75 6.5 3 3 5.5-7" {...stroke} />,
  missed: <path d="m2 2 8 8M10 2l-8 8" {...stroke} />,
  'no-data': <path d="M2.5 6h7" {...stroke} />,
};

const words = {
  'on-target': 'status.onTarget',
  'at-risk': 'status.atRisk',
  'off-target': 'status.offTarget',
  reached: 'status.reached',
  missed: 'status.missed',
  'no-data': 'status.noData',
} as const;

/** Shape, word and colour; `bare` hides the word from the eye only. */
export function StatusMark({
  status,
  label,
  bare = false,
}: {
  status: Status;
  label?: string;
  bare?: boolean;
}) {
  const t = useTranslations('ui');
  const word = label ?? t(words[status]);
  return (
    <span
      data-status={status}
      title={bare ? word : undefined}
      className={classNames(
        'inline-flex items-center gap-1.5 whitespace-nowrap text-label font-semibold',
        colours[status],
      )}
    >
      <svg aria-hidden viewBox="0 0 12 12" className="size-3 shrink-0">
        {shapes[status]}
      </svg>
      <span className={bare ? 'sr-only' : undefined}>{word}</span>
    </span>
  );
}
