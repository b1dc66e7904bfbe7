import Link from 'next/link';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

/** A few choices as links, the current one marked; the choice lives in the address. */
export function ChoiceLinks({
  label,
  choices,
  current,
}: {
  label: string;
  choices: readonly Choice[];
  current: string | undefined;
}) {
  return (
    <nav aria-label={label} className="no-print flex flex-wrap gap-1">
      {choices.map((choice) => (
        <Link
          key={choice.id}
          href={choice.href}
          scroll={false}
          prefetch={false}
          aria-current={choice.id === current ? 'true' : undefined}
          className="rounded-control border border-line px-2.5 py-1 text-label text-ink-muted hover:border-line-strong hover:text-ink aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-ink"
        >
          <span className="inline-block first-letter:uppercase">{choice.label}</span>
        </Link>
      ))}
    </nav>
  );
}
