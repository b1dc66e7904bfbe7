import { SquareFunction } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** The button beside a figure that opens its explanation; it is a link, so it works without script. */
export function ExplainLinkButton({
  href,
  name,
  value,
  className = '',
}: {
  href: string;
  name: string;
  value: string;
  className?: string;
}) {
  const t = useTranslations('board');
  const label = t('explainFigure', { name, value });
  return (
    <Link
      href={href}
      scroll={false}
      prefetch={false}
      aria-label={label}
      title={t('explain')}
      className={`no-print grid size-7 place-items-center rounded-control text-ink-faint transition-colors hover:bg-surface-sunken hover:text-accent focus-visible:text-accent ${className}`}
    >
      <SquareFunction aria-hidden className="size-4" strokeWidth={1.5} />
    </Link>
  );
}
