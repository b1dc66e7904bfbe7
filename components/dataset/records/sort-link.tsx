import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';

export interface ShownSort {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}

export function sortState(field: string, sort: ShownSort) {
  if (field !== sort.field) return undefined;
  return sort.direction === 'desc' ? 'descending' : 'ascending';
}

/** A column's header that sorts by it, and the other way round when it is pressed again. */
export function SortLink({
  header,
  field,
  sort,
  href,
}: {
  header: string;
  field: string;
  sort: ShownSort;
  href: (sort: string) => string;
}) {
  const isCurrent = field === sort.field;
  const Arrow = sort.direction === 'desc' ? ArrowDown : ArrowUp;
  return (
    <Link
      href={href(isCurrent && sort.direction === 'asc' ? `-${field}` : field)}
      scroll={false}
      prefetch={false}
      className="inline-flex items-center gap-1 hover:text-ink"
    >
      {header}
      {isCurrent ? <Arrow aria-hidden className="size-3" /> : null}
    </Link>
  );
}
