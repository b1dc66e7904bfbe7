import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** What failed, what still stands, try again, and the id to quote. */
export function ErrorState({
  title,
  standing,
  retry,
  requestId,
}: {
  title: ReactNode;
  standing?: ReactNode;
  retry?: ReactNode;
  requestId?: string | null;
}) {
  const t = useTranslations('ui');
  return (
    <div
      role="alert"
      className="grid gap-3 rounded-tile border border-line border-l-[3px] border-l-status-off-target bg-surface p-5"
    >
      <div>
        <p className="font-semibold text-ink">{title}</p>
        {standing ? <p className="mt-1 text-ink-muted">{standing}</p> : null}
      </div>
      {retry ? <div>{retry}</div> : null}
      {requestId ? (
        <p className="text-caption text-ink-faint">
          {t('error.requestId')} <code className="select-all font-mono">{requestId}</code>
        </p>
      ) : null}
    </div>
  );
}
