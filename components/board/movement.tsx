import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** Places gained or lost: an arrow with its number, in words for those who do not see it. */
export function Movement({ places }: { places: number | null }) {
  const t = useTranslations('board.people');
  if (places === null || places === 0) return null;
  const isUp = places > 0;
  const count = Math.abs(places);
  const words = t(isUp ? 'up' : 'down', { places: count });
  const Arrow = isUp ? ArrowUp : ArrowDown;
  return (
    <span
      title={words}
      className={`figure inline-flex items-center text-caption ${isUp ? 'text-status-on-target' : 'text-status-off-target'}`}
    >
      <Arrow aria-hidden className="size-3" />
      <span aria-hidden>{count}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
