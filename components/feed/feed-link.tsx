import { Rss } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';

/** Leads from a table to where its live address is made. */
export function FeedLink({ href, of }: { href: string; of: string }) {
  const t = useTranslations('feed');
  return (
    <Link
      href={href}
      aria-label={t('asFeed', { table: of })}
      className="no-print inline-flex items-center gap-2 rounded-mark text-label text-ink-muted underline decoration-line-strong decoration-dotted underline-offset-4 hover:text-accent"
    >
      <Rss aria-hidden className="size-3.5" strokeWidth={1.5} />
      {t('asFeedShort')}
    </Link>
  );
}
