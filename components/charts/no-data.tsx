import { useTranslations } from 'next-intl';

/** Stands where the drawing would, at its size. */
export function NoData({ heightPx }: { heightPx: number }) {
  const t = useTranslations('ui');
  return (
    <p
      className="grid place-items-center border-y border-line text-label text-ink-faint"
      style={{ height: heightPx }}
    >
      {t('chart.noData')}
    </p>
  );
}
