import { useTranslations } from 'next-intl';
import { LinkTabs } from '@/components/ui/link-tabs';

/** What can be entered by hand, each a page. */
export function LogTabs({
  org,
  current,
  hasMeasurements,
}: {
  org: string;
  current: 'activity' | 'measurement' | 'grid';
  hasMeasurements: boolean;
}) {
  const t = useTranslations('entry.tabs');
  const pages = [
    { id: 'activity', href: `/${org}/data/log` },
    { id: 'measurement', href: `/${org}/data/log?of=measurement` },
    { id: 'grid', href: `/${org}/data/measurements` },
  ] as const;
  if (!hasMeasurements) return null;
  return (
    <LinkTabs
      label={t('label')}
      tabs={pages.map(({ id, href }) => ({ href, label: t(id), current: id === current }))}
    />
  );
}
