import Link from 'next/link';
import { Figure } from '@/components/ui/figure';

/** A figure that is itself the link to its explanation, as in the cells of tables. */
export function FigureLink({
  href,
  label,
  display,
  exact,
  exactDisplay,
  reason,
  className = '',
}: {
  /** null where the explanation is not the reader's to see */
  href: string | null;
  /** says which figure it is: 'Win rate, West' */
  label: string;
  display: string | null;
  exact: string | null;
  exactDisplay: string | null;
  reason?: string;
  className?: string;
}) {
  if (display === null) return <Figure display={null} reason={reason} />;
  if (href === null) {
    return <Figure display={display} exact={exact} exactDisplay={exactDisplay} />;
  }
  return (
    <Link
      href={href}
      scroll={false}
      prefetch={false}
      data-exact={exact ?? undefined}
      title={exactDisplay && exactDisplay !== display ? exactDisplay : undefined}
      aria-label={`${label}: ${exactDisplay ?? display}`}
      className={`figure rounded-mark decoration-line-strong decoration-dotted underline-offset-4 hover:underline ${className}`}
    >
      {display}
    </Link>
  );
}
