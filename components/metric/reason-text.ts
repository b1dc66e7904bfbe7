import { useTranslations } from 'next-intl';
import type { NoValueReason } from '@/server/metric/engine/figure.public';

/** Why a figure has no value, in words. */
export function useReasonText(): (reason: NoValueReason | undefined) => string | undefined {
  const t = useTranslations('explanation.reasons');
  return (reason) => (reason ? t(reason) : undefined);
}
