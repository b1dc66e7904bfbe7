import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { FAILURES_TOLD } from '@/server/dataset/pull.schemas';
import type { ListedPull } from '@/server/dataset/pull/list-pulls';

/** Says on the data page that files don't come in any more. */
export function FailingPulls({ org, pulls }: { org: string; pulls: readonly ListedPull[] }) {
  const t = useTranslations('pull');
  const failing = pulls.filter(({ failures }) => failures >= FAILURES_TOLD);
  if (failing.length === 0) return null;
  return (
    <Notice
      tone="warning"
      title={t('failing.title', { count: failing.length })}
      action={<TextLink href={`/${org}/data/pulls`}>{t('failing.link')}</TextLink>}
    >
      {t('failing.text', { names: failing.map(({ name }) => name).join(', ') })}
    </Notice>
  );
}
