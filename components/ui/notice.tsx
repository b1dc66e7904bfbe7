import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const looks = {
  info: { Icon: Info, frame: 'border-line bg-accent-soft', icon: 'text-accent' },
  success: {
    Icon: CircleCheck,
    frame: 'border-status-on-target/25 bg-tint-on-target',
    icon: 'text-status-on-target',
  },
  warning: {
    Icon: TriangleAlert,
    frame: 'border-status-at-risk/25 bg-tint-at-risk',
    icon: 'text-status-at-risk',
  },
  danger: {
    Icon: OctagonAlert,
    frame: 'border-status-off-target/25 bg-tint-off-target',
    icon: 'text-status-off-target',
  },
} satisfies Record<NoticeTone, { Icon: typeof Info; frame: string; icon: string }>;

export function Notice({
  tone = 'info',
  title,
  action,
  children,
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}) {
  const { Icon, frame, icon } = looks[tone];
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={classNames('flex items-start gap-3 rounded-tile border px-4 py-3', frame)}
    >
      <Icon aria-hidden className={classNames('mt-0.5 size-4 shrink-0', icon)} />
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold text-ink">{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
      </div>
      {action ? <div className="shrink-0">{action}</div> : null}
    </div>
  );
}
