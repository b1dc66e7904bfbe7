import { useTranslations } from 'next-intl';

export function SkipLink() {
  const t = useTranslations('layout');
  return (
    <a
      href="#content"
      className="no-print sr-only z-50 rounded-control bg-accent px-4 py-2 font-semibold text-accent-ink focus:not-sr-only focus:fixed focus:left-3 focus:top-3"
    >
      {t('skip')}
    </a>
  );
}
