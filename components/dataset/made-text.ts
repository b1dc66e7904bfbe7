import type { useTranslations } from 'next-intl';

const madeTypes = ['team', 'person', 'customer', 'product'] as const;

/** What else an import makes, by name only: '6 people', '3 teams'. */
export function madeText(
  t: ReturnType<typeof useTranslations<'dataset'>>,
  made: Readonly<Record<string, number>>,
): string[] {
  return madeTypes.flatMap((type) => {
    const count = made[type];
    return count ? [t(`result.made.${type}`, { count })] : [];
  });
}
