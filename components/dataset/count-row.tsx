import { useLocale } from 'next-intl';
import { formatNumber } from '@/components/format';

interface Props {
  counts: readonly { readonly label: string; readonly count: number; readonly isBad?: boolean }[];
}

/** A few counts side by side, each under its name. */
export function CountRow({ counts }: Props) {
  const locale = useLocale();
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-4 sm:flex sm:flex-wrap">
      {counts.map(({ label, count, isBad }) => (
        <div key={label} className="min-w-24">
          <dt className="text-label text-ink-muted">{label}</dt>
          <dd
            data-exact={count}
            className={`figure text-tile font-semibold ${isBad ? 'text-status-off-target' : 'text-ink'}`}
          >
            {formatNumber(String(count), locale)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
