import { useTranslations } from 'next-intl';
import type { ImportCounts } from '@/server/dataset/read-import';
import { CountRow } from './count-row';

const names = ['read', 'created', 'updated', 'unchanged', 'rejected'] as const;

export function ImportCountRow({ counts }: { counts: ImportCounts }) {
  const t = useTranslations('dataset');
  return (
    <CountRow
      counts={names.map((name) => ({
        label: t(`counts.${name}`),
        count: counts[name],
        isBad: name === 'rejected' && counts[name] > 0,
      }))}
    />
  );
}
