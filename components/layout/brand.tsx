import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** The stake that marks the way. */
function BrandMark({ className = 'size-6' }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className={className}>
      <path d="M8 2.5v19" stroke="currentColor" strokeWidth="2.25" strokeLinecap="round" />
      <path d="M8 4h11l-3.5 3.75L19 11.5H8Z" fill="currentColor" />
      <path
        d="M3.5 21.5h9"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        opacity="0.5"
      />
    </svg>
  );
}

export function Brand({ href = '/', compact = false }: { href?: string; compact?: boolean }) {
  const t = useTranslations('layout');
  return (
    <Link
      href={href}
      aria-label={t('home')}
      className="inline-flex items-center gap-2 rounded-control text-accent"
    >
      <BrandMark />
      {compact ? null : (
        <span className="text-[1.0625rem] font-semibold tracking-tight text-ink">Jalon</span>
      )}
    </Link>
  );
}
