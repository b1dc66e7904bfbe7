import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { ImportStatus } from '@/server/dataset/dataset.schemas';

const tones: Record<ImportStatus, BadgeTone> = {
  draft: 'neutral',
  queued: 'accent',
  running: 'accent',
  completed: 'good',
  failed: 'bad',
  cancelled: 'warning',
  undone: 'neutral',
};

export function ImportStatusBadge({ status }: { status: ImportStatus }) {
  const t = useTranslations('dataset');
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>;
}
