import { useTranslations } from 'next-intl';
import type { LabelledPart } from '@/server/metric/engine/figure.public';

/** What a part is called: its name, 'with' and 'without' for what is or is not so, else 'none'. */
export function usePartText(): (part: Omit<LabelledPart, 'dimension'>) => string {
  const t = useTranslations('explanation.metric');
  return ({ key, label }) => {
    if (key === null) return t('without');
    if (key === 'true') return t('yes');
    if (key === 'false') return t('no');
    return label ?? key;
  };
}
