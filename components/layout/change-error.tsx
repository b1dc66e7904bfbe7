import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { ErrorText } from './use-error-text';

/** What failed, above the form; with the request's id where we are to blame. */
export function ChangeError({ error }: { error: ErrorText | null }) {
  const t = useTranslations('ui');
  if (!error) return null;
  return (
    <Notice tone="danger">
      {error.text}
      {error.requestId ? (
        <span className="block text-label text-ink-muted">
          {t('error.requestId')} {error.requestId}
        </span>
      ) : null}
    </Notice>
  );
}
